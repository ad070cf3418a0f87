import { themeFor } from "../../src/taskpane/theme";

const colorsOf = (scheme: "light" | "dark" | "contrast") =>
  Object.entries(themeFor(scheme)).filter(([name]) => name.startsWith("color"));

describe("the themes", () => {
  test("of high contrast name the system's own colours and no other", () => {
    const system = ["Canvas", "CanvasText", "Highlight", "HighlightText", "LinkText", "GrayText", "transparent"];
    expect(colorsOf("contrast").filter(([, color]) => !system.includes(String(color)))).toEqual([]);
    expect(themeFor("contrast")).toMatchObject({
      colorNeutralForeground1: "CanvasText",
      colorNeutralBackground1: "Canvas",
      colorBrandBackground: "Highlight",
      colorNeutralForegroundOnBrand: "HighlightText",
      colorBrandForegroundLink: "LinkText",
      colorNeutralForegroundDisabled: "GrayText",
    });
  });

  test("of light and dark differ, and all three draw Chinese with the same fonts", () => {
    expect(colorsOf("light")).not.toEqual(colorsOf("dark"));
    const fonts = (["light", "dark", "contrast"] as const).map((scheme) => themeFor(scheme).fontFamilyBase);
    expect(new Set(fonts).size).toBe(1);
    expect(fonts[0]).toContain("Microsoft YaHei");
  });
});
