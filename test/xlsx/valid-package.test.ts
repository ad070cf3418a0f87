import type { Mark, Workbook, WritePlan } from "../../src/workbook/workbook";
import { blank, number, text } from "../../src/workbook/cell";
import type { Look, Print } from "../../src/workbook/drawing";
import { formatCode } from "../../src/workbook/drawing";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { area, drawing, place } from "../support/drawing";
import { officeVersions, packageErrors } from "../support/package-errors";
import { partOf, withParts } from "../support/package-parts";
import { richWorkbook } from "../support/rich-workbook";

const looks: readonly Look[] =
  "title subtitle subtitleRight header label labelCentre input inputText inputCentre derived fixed note signature".split(
    " ",
  ) as Look[];
const prints = Object.keys(formatCode) as Print[];

/** Every look in every print, every kind of value, notes, merges, panes, protection. */
const everyLook = drawing(
  "1. it's & <甲>",
  Object.fromEntries(
    looks.flatMap((look, row) =>
      prints.map((print, column) => [
        `${String.fromCharCode(65 + column)}${row + 1}`,
        {
          value: [number("1.5"), text(" 甲\n<乙> & _x000D_\u0007"), blank][(row + column) % 3] ?? blank,
          ...((row + column) % 5 === 0 ? { formula: 'IF(A1<>"","是",1)' } : {}),
          ...((row + column) % 4 === 0 ? { note: "示例 & <说明>\n第二行" } : {}),
          look,
          print,
        },
      ]),
    ),
  ),
  {
    merges: ["A20:C22"],
    rowHeights: new Map([[0, 30.5]]),
    page: { landscape: true, repeatRows: [0, 2], area: area("A1:G22") },
    frozenRows: 3,
    protect: true,
  },
);

const marks = (sheet: string): Mark[] =>
  (["error", "warning", "reminder"] as const).map((tone, index) => ({
    at: { sheet, row: 3, column: index },
    tone,
    text: `A0${index} 甲 & <乙>\n第二行`,
  }));

const storage = new Map([["说明 & <甲>", "一\n<二>"]]);

async function changed(file: Uint8Array, ...changes: ((workbook: Workbook) => Promise<void>)[]): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(file);
  for (const change of changes) await change(workbook);
  return workbook.bytes();
}

const write = (plan: WritePlan) => (workbook: Workbook) => workbook.write(plan);
const mark = (sheet: string) => (workbook: Workbook) => workbook.mark(marks(sheet));
const clear = (workbook: Workbook): Promise<void> => workbook.mark([], "dropped");

const edits = (sheet: string): WritePlan => ({
  edits: [
    { at: { sheet, ...place("D5") }, value: number("3.5"), note: "原报 3" },
    { at: { sheet, ...place("D6") }, value: text("=100%") },
    { at: { sheet, ...place("D7") }, value: number(7), formula: "D5*2" },
  ],
});

/** Files of ours by how they came about; `of` names the file they began as, whose errors are not ours. */
async function files(): Promise<Record<string, { file: Uint8Array; of?: string }>> {
  const created = await XlsxWorkbook.create();
  await created.write({ sheets: [everyLook, drawing("空", {}), drawing("Sheet 3", { A1: "甲", B1: 2 })], storage });
  const own = created.bytes();
  const rich = await richWorkbook();
  const of = "others' file";
  return {
    "a new file": { file: own },
    marked: { file: await changed(own, mark(everyLook.name), mark("Sheet 3"), mark("空")) },
    "marked and cleared": { file: await changed(own, mark(everyLook.name), mark("Sheet 3"), clear) },
    "edited, with a sheet more": {
      file: await changed(own, write(edits("Sheet 3")), write({ sheets: [{ ...everyLook, name: "再一张" }] })),
    },
    "our texts gone": { file: await changed(own, write({ storage: new Map([["说明 & <甲>", undefined]]) })) },
    "with a marked sheet gone": {
      file: await changed(own, mark(everyLook.name), mark("Sheet 3"), write({ removeSheets: [everyLook.name] })),
    },
    "with a marked sheet drawn anew": {
      file: await changed(own, mark("Sheet 3"), write({ sheets: [{ ...everyLook, name: "Sheet 3", redraw: true }] })),
    },
    [of]: { file: rich, of },
    "others' file, edited": { file: await changed(rich, write(edits("自评表"))), of },
    "others' file, with our texts": { file: await changed(rich, write({ storage })), of },
    "others' file, marked": { file: await changed(rich, mark("自评表"), mark("字典")), of },
    "others' file, marked and cleared": { file: await changed(rich, mark("自评表"), mark("字典"), clear), of },
    "others' file, with a sheet gone and one drawn anew": {
      file: await changed(
        unlockedStructure(rich),
        write({ sheets: [everyLook, drawing("末", { A1: 1 })] }),
        write({ removeSheets: [everyLook.name], sheets: [{ ...everyLook, name: "末", redraw: true }] }),
      ),
      of,
    },
    "others' file, with sheets": {
      file: await changed(unlockedStructure(rich), write({ sheets: [everyLook], ...edits("自评表") }), mark("自评表")),
      of,
    },
  };
}

const unlockedStructure = (file: Uint8Array): Uint8Array =>
  withParts(file, {
    "xl/workbook.xml": partOf(file, "xl/workbook.xml").replace('<workbookProtection lockStructure="1"/>', ""),
  });

describe(`the Open XML rules of ${officeVersions.join(", ")}`, () => {
  test("find nothing wrong with a file of ours, and nothing new in a file of others", async () => {
    const all = await files();
    const errors = packageErrors(Object.fromEntries(Object.entries(all).map(([name, { file }]) => [name, file])));
    const ours = Object.entries(all).map(([name, { of }]) => {
      const known = of === undefined ? [] : (errors[of] ?? []);
      return [name, (errors[name] ?? ["not looked at"]).filter((error) => !known.includes(error))];
    });
    expect(ours).toEqual(Object.keys(all).map((name) => [name, []]));
  }, 240_000);

  test("would find an element out of its place", async () => {
    const workbook = await XlsxWorkbook.create();
    await workbook.write({ sheets: [drawing("表", { A1: 1 }, { merges: ["A2:B2"] })] });
    const part = "xl/worksheets/sheet1.xml";
    const merges = /<mergeCells.*<\/mergeCells>/.exec(partOf(workbook.bytes(), part))?.[0] ?? "";
    const text = partOf(workbook.bytes(), part).replace(merges, "").replace("</worksheet>", `${merges}</worksheet>`);
    const wrong = withParts(workbook.bytes(), { [part]: text });
    expect(packageErrors({ wrong }, ["Microsoft365"])["wrong"]).toHaveLength(1);
  }, 120_000);
});
