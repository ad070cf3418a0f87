import { answerTo } from "../../src/actions/answers";
import { writeAuditSheet } from "../../src/actions/audit-sheet";
import { explainFinding, explanationsIn } from "../../src/actions/explain-finding";
import { formStatuses } from "../../src/actions/form-status";
import { addProject, removeProject } from "../../src/actions/projects";
import { reviewFiling } from "../../src/actions/review-filing";
import { ReviewCancelled, reviewInSlices } from "../../src/actions/review-in-slices";
import { editionIn, keepEdition, openEditionFile } from "../../src/actions/settings";
import { verdictOf } from "../../src/actions/verdict";
import { checks } from "../../src/checks/index";
import { mof2020 } from "../../src/forms/editions/mof-2020";
import { readFiling } from "../../src/forms/read-filing";
import { number, valueText } from "../../src/workbook/cell";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { drawing } from "../support/drawing";
import { specimenEdition, specimenWorkbook } from "../support/specimen";
import { everythingIn, fieldNow, findingsNow } from "./filing-at-hand";

const review = (workbook: MemoryWorkbook) => reviewFiling(workbook, specimenEdition, checks);

/** More people than posts, which is a warning to be explained, and a wrong total, which is an error. */
async function faulty(): Promise<MemoryWorkbook> {
  const workbook = await specimenWorkbook();
  workbook.set((await fieldNow(workbook, "basicData.threePublicExpenses.finalAccount")).at, number("99.99"));
  return workbook;
}

describe("an explanation", () => {
  test("is kept in the workbook under the finding and carried over a new review", async () => {
    const workbook = await faulty();
    const [finding] = await findingsNow(workbook);
    if (!finding) throw new Error("nothing found");
    await explainFinding(workbook, finding, "  年中追加。 ", "2024");
    const kept = explanationsIn(await workbook.read());
    expect([...kept.keys()]).toEqual([finding.fingerprint]);
    expect(answerTo(kept, finding, "2024")).toEqual({ words: "年中追加。", outdated: undefined });
    const [again] = await findingsNow(workbook);
    expect(explanationsIn(await workbook.read()).get(again?.fingerprint ?? "")?.words).toBe("年中追加。");
    await explainFinding(workbook, finding, " ", "2024");
    expect((await workbook.read()).storage.size).toBe(0);
  });

  test("that another program left unreadable counts as none", async () => {
    const workbook = await faulty();
    await workbook.write({ storage: new Map([["explanations", "{"]]) });
    expect(explanationsIn(await workbook.read()).size).toBe(0);
  });
});

describe("the verdict", () => {
  test("is 可以报送 for a sound filing", async () => {
    expect(verdictOf(await review(await specimenWorkbook()), new Map())).toMatchObject({
      ready: true,
      text: "可以报送。",
    });
  });

  test("names what stands in the way; a warning stands no longer once it is explained", async () => {
    const found = await review(await faulty());
    const warning = found.findings.map((finding) => ({ ...finding, severity: "warning" as const }));
    const saying = (words: string) =>
      new Map(warning.map(({ fingerprint }) => [fingerprint, { words, said: undefined }]));
    expect(verdictOf(found, new Map())).toMatchObject({ ready: false });
    expect(verdictOf(found, new Map()).text).toMatch(/^还不能报送：强制性问题\d+项须改正/);
    const explained = saying("说明");
    expect(verdictOf({ ...found, findings: warning }, new Map()).ready).toBe(false);
    expect(verdictOf({ ...found, findings: warning }, explained).ready).toBe(true);
    const idle = saying("无");
    expect(verdictOf({ ...found, findings: warning }, idle).ready).toBe(false);
  });

  test("names the table that is missing", async () => {
    const workbook = await specimenWorkbook();
    workbook.remove("基础数据表");
    expect(verdictOf(await review(workbook), new Map()).text).toContain("缺少基础数据表");
  });
});

describe("a review in slices", () => {
  test("finds the same, tells how far it is and lets others have their turn", async () => {
    const workbook = await faulty();
    const seen: number[] = [];
    let turns = 0;
    const sliced = await reviewInSlices(workbook, specimenEdition, checks, {
      signal: new AbortController().signal,
      progress: (done) => seen.push(done),
      pause: async () => void turns++,
    });
    const whole = await review(workbook);
    expect(sliced.findings).toEqual(whole.findings);
    expect([sliced.stoodAside, sliced.checksRun]).toEqual([whole.stoodAside, whole.checksRun]);
    expect(seen.at(-1)).toBe(sliced.checksRun);
    expect(turns).toBeGreaterThan(5);
  });

  test("stops when the person says so", async () => {
    const stop = new AbortController();
    const pace = { signal: stop.signal, progress: () => stop.abort(), pause: async () => undefined };
    await expect(reviewInSlices(await faulty(), specimenEdition, checks, pace)).rejects.toThrow(ReviewCancelled);
  });
});

describe("the sheet 审核结果", () => {
  const textsOn = async (workbook: MemoryWorkbook, name: string): Promise<string[]> => {
    const sheet = (await workbook.read()).sheets.find((one) => one.name === name);
    return [...(sheet?.cells() ?? [])].map(({ cell }) => valueText(cell.value));
  };

  test("lists every finding with its answer, is drawn anew in its place, and changes no review", async () => {
    const workbook = await faulty();
    const found = await review(workbook);
    const [finding] = found.findings;
    const answers = new Map([[finding?.fingerprint ?? "", { words: "年中追加。", said: undefined }]]);
    const name = await writeAuditSheet(workbook, found, answers);
    expect(name).toBe("审核结果");
    expect(await textsOn(workbook, name)).toEqual(
      expect.arrayContaining([finding?.message ?? "", finding?.code ?? "", "年中追加。"]),
    );
    const again = await review(workbook);
    expect(again.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      found.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(await writeAuditSheet(workbook, again, new Map())).toBe(name);
    expect(await textsOn(workbook, name)).not.toContain("年中追加。");
  });

  test("leaves somebody else's sheet of that name alone", async () => {
    const workbook = await faulty();
    await workbook.write({ sheets: [drawing("审核结果", { A1: "本单位自留" })] });
    const name = await writeAuditSheet(workbook, await review(workbook), new Map());
    expect(name).not.toBe("审核结果");
    expect(await textsOn(workbook, "审核结果")).toEqual(["本单位自留"]);
  });
});

describe("project tables", () => {
  test("are added with the filing's unit and year, and go with their sheet", async () => {
    const workbook = await specimenWorkbook();
    const before = await everythingIn(workbook);
    const sheet = await addProject(workbook, specimenEdition, " 数据共享项目 ");
    const { projects, unit, year } = readFiling(await workbook.read(), specimenEdition);
    const added = projects.find((project) => project.sheet === sheet);
    expect([added?.projectName.value, added?.year.value]).toEqual(["数据共享项目", year]);
    expect(unit).toBeDefined();
    await removeProject(workbook, specimenEdition, sheet);
    expect(await everythingIn(workbook)).toEqual(before);
  });

  test("are refused without a name, with a name already there, and when the sheet is another table's", async () => {
    const workbook = await specimenWorkbook();
    const [project] = readFiling(await workbook.read(), specimenEdition).projects;
    await expect(addProject(workbook, specimenEdition, " ")).rejects.toThrow("项目名称");
    await expect(addProject(workbook, specimenEdition, project?.projectName.value ?? "")).rejects.toThrow("不能重复");
    await expect(removeProject(workbook, specimenEdition, "基础数据表")).rejects.toThrow("自行删除");
  });
});

describe("how far the tables are", () => {
  test("every cell of the specimen's tables that a person fills in is counted, and a gap is named", async () => {
    const workbook = await specimenWorkbook();
    const staff = "basicData.staff.staffInPost";
    const status = async () =>
      formStatuses(readFiling(await workbook.read(), specimenEdition)).find(({ kind }) => kind === "basicData");
    const full = await status();
    expect(full?.asked).toBeGreaterThan(20);
    workbook.set((await fieldNow(workbook, staff)).at, undefined);
    const gap = await status();
    expect(gap?.filled).toBe((full?.filled ?? 0) - 1);
    expect(formStatuses(undefined).map(({ at }) => at)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the edition", () => {
  const text = JSON.stringify({ id: "mine", name: "本县<&>\u0085", extends: "mof-2020", executionPoints: 10 });
  const file = (content: string) => new TextEncoder().encode(content);

  test("is kept in the workbook", async () => {
    const workbook = await specimenWorkbook();
    expect(await editionIn(await workbook.read(), checks)).toBe(specimenEdition);
    await keepEdition(workbook, mof2020);
    expect(await editionIn(await workbook.read(), checks)).toBe(mof2020);
  });

  test("of a file is kept with its file, in the bytes of the workbook too, until one of ours is chosen", async () => {
    const workbook = await XlsxWorkbook.create();
    await workbook.write({ sheets: [drawing("甲", {})] });
    const own = await openEditionFile(file(`\ufeff ${text}\n`), "本县.json", checks);
    await keepEdition(workbook, own);
    const content = await (await XlsxWorkbook.open(workbook.bytes())).read();
    expect(await editionIn(content, checks)).toEqual(own);
    expect(own).toMatchObject({ id: "mine", name: "本县<&>\u0085", titles: mof2020.titles });
    expect(await editionIn(content, checks)).toBe(await editionIn(await workbook.read(), checks));
    await keepEdition(workbook, mof2020);
    expect([...(await workbook.read()).storage.keys()]).toEqual(["edition"]);
  });

  test("whose kept file is none is told, and not taken for another", async () => {
    const workbook = await specimenWorkbook();
    const storage = new Map([
      ["edition", "mine"],
      ["editionFile", text.replace("mof-2020", "mof-1999")],
    ]);
    await workbook.write({ storage });
    await expect(editionIn(await workbook.read(), checks)).rejects.toThrow(
      /^工作簿里保存的版本文件不能用，请重新选择版本。“extends”写的是“mof-1999”/,
    );
  });

  test.each<[string, Uint8Array, string, RegExp]>([
    ["too large", new Uint8Array((1 << 20) + 1), "too-large", /^版本文件“大.json”：超过 1 MB/],
    ["in another encoding", Uint8Array.of(0x7b, 0xb3, 0xa4, 0x7d), "cannot-read", /不是 UTF-8 编码/],
    ["none", file("{"), "edition-invalid", /不是合格的 JSON，第 1 行第 2 列/],
  ])("file that is %s is refused by name", async (_, bytes, reason, message) => {
    const reading = openEditionFile(bytes, "大.json", checks);
    await expect(reading).rejects.toMatchObject({ reason, message: expect.stringMatching(message) as string });
  });
});
