import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Scheme } from "./pane-host";

/** What Windows and macOS draw Chinese with; the Latin font of Excel comes first, as it does there. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Which of the system's own colours takes the place of a colour of the theme; the first that fits its name. */
const systemColors: readonly (readonly [RegExp, string])[] = [
  [/Shadow/, "transparent"],
  [/Disabled/, "GrayText"],
  [/ForegroundOnBrand|ForegroundInverted|ForegroundStaticInverted/, "HighlightText"],
  [/BrandBackground|CompoundBrand|BrandStroke/, "Highlight"],
  [/BrandForegroundLink/, "LinkText"],
  [/Foreground|Stroke|Border/, "CanvasText"],
  [/Background/, "Canvas"],
];

const systemColor = (name: string): string => systemColors.find(([pattern]) => pattern.test(name))?.[1] ?? "CanvasText";

/** Says itself what the browser would force, so that it also holds where nothing is forced. */
const contrastColors = Object.fromEntries(
  Object.keys(webLightTheme)
    .filter((name) => name.startsWith("color"))
    .map((name) => [name, systemColor(name)]),
);

const themes: Readonly<Record<Scheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...webLightTheme, ...contrastColors, fontFamilyBase },
};

export const themeFor = (scheme: Scheme): Theme => themes[scheme];
