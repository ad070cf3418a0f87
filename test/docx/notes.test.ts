import mammoth from "mammoth";
import { readReportFile } from "../../src/docx/read-report-file";
import { runChecks } from "../../src/checks/run-checks";
import { checks } from "../../src/checks/index";
import { readFiling } from "../../src/forms/read-filing";
import { specimenEdition, specimenWorkbook } from "../support/specimen";
import { cell, paragraph, row, run, table, wordFile } from "./word-file";

const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

type Kind = "footnote" | "endnote";

const mark = (id: number, kind: Kind = "footnote"): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

/** A part of notes as Word writes it: two that draw lines, then those of the text. */
function notes(kind: Kind, ...contents: readonly string[]): Record<string, readonly [string, string]> {
  const own = contents.map((content, at) => `<w:${kind} w:id="${at + 1}">${content}</w:${kind}>`).join("");
  const line = `<w:${kind} w:type="separator" w:id="-1">${paragraph("<w:r><w:separator/></w:r>")}</w:${kind}>`;
  return { [`${kind}s.xml`]: [`${kind}s`, `<w:${kind}s ${spaces}>${line}${own}</w:${kind}s>`] };
}

const noteText = (words: string): string => paragraph(`<w:r><w:footnoteRef/></w:r>` + run(` ${words}`));

const fileOf = (body: string, ...parts: readonly Record<string, readonly [string, string]>[]): Uint8Array =>
  wordFile(body, { more: Object.assign({}, ...parts) });

const textOf = async (file: Uint8Array): Promise<string> => (await readReportFile(file, "报告.docx")).text;

test("a note stands below the paragraph that refers to it, once, however many paragraphs it has", async () => {
  const body =
    paragraph(run("一、收支情况") + mark(1)) + paragraph(run("全年支出") + mark(2) + run("28.50万元。") + mark(1));
  const file = fileOf(
    body,
    notes("footnote", noteText("按决算口径。"), noteText("含上年结转。") + paragraph("另见附表。")),
  );
  expect(await textOf(file)).toBe(
    "一、收支情况\n脚注：按决算口径。\n全年支出28.50万元。\n脚注：含上年结转。\n另见附表。",
  );
});

test("endnotes are told apart from footnotes of the same number", async () => {
  const body = paragraph(run("支出") + mark(1) + mark(1, "endnote") + run("。"));
  const file = fileOf(body, notes("footnote", noteText("脚下。")), notes("endnote", noteText("文末。")));
  expect(await textOf(file)).toBe("支出。\n脚注：脚下。\n尾注：文末。");
});

test("notes of cells and of a frame wait for the end of the table", async () => {
  const inCell = cell(paragraph(run("公务接待费") + mark(1)));
  const body = table(row("项目", "决算数"), row(inCell, "3.00"), row("合计", "3.00")) + paragraph("表后。");
  const file = fileOf(body, notes("footnote", noteText("含外宾。")));
  expect(await textOf(file)).toBe("项目\t决算数\n公务接待费\t3.00\n合计\t3.00\n脚注：含外宾。\n表后。");
});

test("a note of deleted or hidden words, one that is missing and one that is empty say nothing", async () => {
  const body =
    paragraph(`<w:del w:id="9">${mark(1)}</w:del>` + run("留下。")) +
    paragraph(
      `<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>` + run("可见。") + mark(7) + mark(2),
    );
  expect(await textOf(fileOf(body, notes("footnote", noteText("旧注。"), paragraph(""))))).toBe("留下。\n可见。");
});

test("another reader finds the same words of the notes", async () => {
  const body = paragraph(run("全年支出28.50万元") + mark(1) + run("。")) + paragraph("完。");
  const file = fileOf(body, notes("footnote", noteText("含上年结转2.00万元。")));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  const words = (text: string): string[] => [...text.replace(/<[^>]*>|\[\d+\]|[↑\s]|脚注：/g, "")].sort();
  expect(words(await textOf(file))).toEqual(words(value));
});

test.each([
  ["3.00", []],
  ["5.00", ["5.00万元"]],
])("公务接待费 of %s in a note is held against the tables", async (told, wrong) => {
  const body = paragraph(run("“三公”经费严格控制。") + mark(1));
  const file = fileOf(body, notes("footnote", noteText(`2024年公务接待费决算${told}万元。`)));
  const filing = {
    ...readFiling(await (await specimenWorkbook()).read(), specimenEdition),
    report: await readReportFile(file, "报告.docx"),
  };
  const { findings } = runChecks(
    filing,
    checks.filter(({ code }) => code === "W24"),
  );
  expect(findings.map(({ at }) => at.written)).toEqual(wrong);
  expect(findings.map(({ at }) => at.passage?.line)).toEqual(wrong.map(() => 2));
});
