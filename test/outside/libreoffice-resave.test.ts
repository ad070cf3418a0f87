import { clearMarks, markFindings } from "../../src/actions/mark-findings";
import { reviewFiling } from "../../src/actions/review-filing";
import { checks } from "../../src/checks/index";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { findEdition } from "../../src/forms/editions/index";
import { addressText } from "../../src/workbook/address";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { publishedCases } from "../published/cases";
import { publishedWorkbook } from "../published/sheet-builder";
import { faultyFile } from "./filings";
import { converted } from "./libreoffice";

async function findingsOf(bytes: Uint8Array, edition = hunan2024): Promise<string[]> {
  const { findings } = await await reviewFiling(await XlsxWorkbook.open(bytes), edition, checks);
  return findings.map(({ code, fingerprint, at }) => `${code} ${fingerprint} ${at.at ? addressText(at.at) : ""}`);
}

const resaved = (name: string, bytes: Uint8Array): Uint8Array => {
  const found = converted(new Map([[name, bytes]]), "xlsx").get(name);
  if (!found) throw new Error(`${name} did not come back`);
  return found;
};

describe("saved again by LibreOffice", () => {
  test.each(publishedCases.map((one) => [`${one.unit} ${one.year}`, one] as const))(
    "the published filing %s has the same findings and fingerprints",
    async (_, { edition, sheets }) => {
      const bytes = await publishedWorkbook(sheets);
      const wanted = await findingsOf(bytes, findEdition(edition));
      expect(await findingsOf(resaved("published", bytes), findEdition(edition))).toEqual(wanted);
    },
  );

  test("a filing of ours with planted faults has the same findings and fingerprints", async () => {
    const bytes = (await faultyFile()).bytes();
    const wanted = await findingsOf(bytes);
    expect(wanted.length).toBeGreaterThanOrEqual(8);
    expect(await findingsOf(resaved("faulty", bytes))).toEqual(wanted);
  });

  test("marks and stored texts survive, and clearing leaves no mark", async () => {
    const workbook = await faultyFile();
    const { findings } = await reviewFiling(workbook, hunan2024, checks);
    const marks = await markFindings(workbook, findings);
    await workbook.write({ storage: new Map([["说明", "已核实"]]) });
    const again = await XlsxWorkbook.open(resaved("marked", workbook.bytes()));
    const content = await again.read();
    const places = (list: readonly { at: Parameters<typeof addressText>[0] }[]) =>
      list.map(({ at }) => addressText(at)).sort();
    expect(places(content.marks)).toEqual(places(marks));
    expect(content.storage.get("说明")).toBe("已核实");
    await clearMarks(again);
    expect((await again.read()).marks).toEqual([]);
    expect((await again.read()).storage.get("说明")).toBe("已核实");
  });
});
