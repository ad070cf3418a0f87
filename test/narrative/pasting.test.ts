import { SaxesParser } from "saxes";
import { reportHtml, sectionHtml } from "../../src/narrative/html";
import { plainText, sectionText } from "../../src/narrative/plain-text";
import { sectionOf, written } from "./written";

/** The text of each element in order, read by a parser that refuses anything not well formed. */
function elementsOf(html: string): { readonly name: string; readonly text: string }[] {
  const parser = new SaxesParser();
  const elements: { name: string; text: string }[] = [];
  const open: number[] = [];
  parser.on("opentag", ({ name }) => open.push(elements.push({ name, text: "" }) - 1));
  parser.on("text", (text) => {
    for (const at of open) {
      const element = elements[at];
      if (element) element.text += text;
    }
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(`<body>${html}</body>`).close();
  return elements;
}

describe("the report as rich text", () => {
  test("headings, paragraphs and the table are what they are called", async () => {
    const elements = elementsOf(reportHtml(await written()));
    const texts = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text);
    expect(texts("h1")).toEqual(["2024年度省公共服务中心部门整体支出绩效自评报告"]);
    expect(texts("h2")[0]).toBe("一、基本情况");
    expect(texts("h2")).toHaveLength(9);
    expect(texts("h3")).toContain("（一）运行成本");
    expect(texts("table")).toHaveLength(1);
    expect(texts("th")).toEqual(["项目", "年初预算数", "调整预算数", "决算数", "上年决算数", "决算数较上年增减"]);
    expect(texts("td").slice(-6)).toEqual(["合计", "45.00", "45.00", "20.83", "21.70", "下降4.01%"]);
  });

  test("says the same as the plain text", async () => {
    const report = await written();
    const html = elementsOf(reportHtml(report)).find(({ name }) => name === "body")?.text ?? "";
    const plain = (text: string) => text.replace(/\s/g, "");
    expect(plain(html)).toBe(plain(plainText(report)));
  });

  test("one section alone", async () => {
    const section = sectionOf(await written(), "government-funds");
    expect(sectionText(section)).toBe("三、政府性基金预算支出情况\n无政府性基金预算支出。");
    expect(elementsOf(sectionHtml(section)).map(({ name }) => name)).toEqual(["body", "h2", "p"]);
  });

  test("what a cell holds is text, never markup", async () => {
    const goal = '<b onclick="x">降低成本</b> & 提质\u0007';
    const html = reportHtml(await written({ "overall.annualGoal": { expected: goal } }));
    expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;降低成本&lt;/b&gt; &amp; 提质。");
    expect(elementsOf(html).some(({ name }) => name === "b")).toBe(false);
  });

  test("what is still wanted is marked", async () => {
    const elements = elementsOf(reportHtml(await written()));
    const wanted = elements.filter(({ name }) => name === "span").map(({ text }) => text);
    expect(wanted).toContain("【待填写：单位主要职责】");
    expect(wanted.every((text) => /^【待填写：[^】]+】$/.test(text))).toBe(true);
  });

  test("lines of a goal become paragraphs", async () => {
    const { blocks } = sectionOf(
      await written({ "overall.annualGoal": { expected: "1.保障运行；\n2.提升服务。" } }),
      "basic-situation",
    );
    const text = sectionText({ id: "", name: "", heading: undefined, blocks });
    expect(text).toContain("1.保障运行。\n2.提升服务。\n");
  });
});
