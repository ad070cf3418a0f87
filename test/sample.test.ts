import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { reviewFiling } from "../src/actions/review-filing";
import { editionIn } from "../src/actions/settings";
import { checks } from "../src/checks/index";
import { editions } from "../src/forms/editions/index";
import { hunan2024 } from "../src/forms/editions/hunan-2024";
import { readFiling } from "../src/forms/read-filing";
import { plainText } from "../src/narrative/plain-text";
import { reportOf } from "./narrative/written";
import { isGiven } from "../src/forms/field";
import type { Field } from "../src/forms/field";
import { Rate } from "../src/quantities/rate";
import { openArchive } from "../src/xlsx/zip";
import { packageErrors } from "./support/package-errors";
import { nodeCodec } from "../src/xlsx/node-codec";
import { XlsxWorkbook } from "../src/xlsx/xlsx-workbook";

const fileBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(__dirname, "../assets", name)));

const bytes = fileBytes("sample.xlsx");

const shown = (field: Field<unknown> | undefined): string => {
  if (!field || !isGiven(field)) return "";
  return String(field.value instanceof Rate ? field.value.rounded() : field.value);
};

describe("the sample filing", () => {
  const reviewed = XlsxWorkbook.open(bytes).then((workbook) => reviewFiling(workbook, hunan2024, checks));

  test("derives what the published report leaves to be computed", async () => {
    const { basicData, overall, budgetFigures } = (await reviewed).filing;
    expect({
      控制率: shown(basicData?.staff.controlRate),
      全年预算: shown(overall?.funding.total.annualBudget),
      全年执行: shown(overall?.funding.total.executed),
      执行率: shown(overall?.funding.total.executionRate),
      执行得分: shown(overall?.funding.total.score),
      三公决算: shown(basicData?.lines.threePublicExpenses.finalAccount),
      项目支出决算: shown(budgetFigures?.lines.projectSpending.finalAccount),
      基本支出决算: shown(overall?.nature.basicSpending),
    }).toEqual({
      控制率: "94.25%",
      全年预算: "4056.50万元",
      全年执行: "3876.91万元",
      执行率: "95.57%",
      执行得分: "9.56",
      三公决算: "20.83万元",
      项目支出决算: "1282.68万元",
      基本支出决算: "2594.23万元",
    });
  });

  test("has the three projects of the report and no finding that says error", async () => {
    const { filing, findings } = await reviewed;
    expect(filing.projects.map(({ projectName }) => projectName.value)).toEqual([
      "标准化项目",
      "创新型省份建设项目",
      "其他项目",
    ]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(editions.map((edition) => [edition.id, edition] as const))(
    "the blank form of %s remembers its edition: its report cites no other's documents",
    async (id, edition) => {
      const content = await (await XlsxWorkbook.open(fileBytes(`blank-${id}.xlsx`))).read();
      const kept = await editionIn(content, []);
      expect(kept.id).toBe(id);
      const [notice = ""] = edition.sources;
      expect(plainText(reportOf(readFiling(content, kept)))).toContain(notice);
    },
  );

  test("this and every blank form keep the Open XML rules of Office 2016 to Microsoft 365, marked and cleared too", async () => {
    const marked = await XlsxWorkbook.open(bytes);
    const { overall } = (await reviewed).filing;
    if (!overall) throw new Error("no overall form");
    await marked.mark([{ at: overall.at, tone: "error", text: "试标记" }]);
    const markedBytes = marked.bytes();
    await marked.mark([], "dropped");
    const blanks = ["hunan-2024", "mof-2020"].map((id) => [`blank-${id}`, fileBytes(`blank-${id}.xlsx`)] as const);
    const files = { sample: bytes, marked: markedBytes, cleared: marked.bytes(), ...Object.fromEntries(blanks) };
    expect(packageErrors(files)).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, []])));
  }, 120_000);

  test("says 示例 wherever the report gives no figure", () => {
    const archive = openArchive(bytes, nodeCodec);
    const notes = [...archive.entries.keys()].filter((name) => /comments\d*\.xml$/.test(name));
    const text = notes.map((name) => archive.text(name)).join("");
    expect((text.match(/示例：/g) ?? []).length).toBeGreaterThan(50);
  });
});
