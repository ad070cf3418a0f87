import { readReportFile } from "../../src/docx/read-report-file";
import { reportDocx } from "../../src/docx/report-docx";
import type { CellValue } from "../../src/workbook/cell";
import { number, valueText } from "../../src/workbook/cell";
import type { Address } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookRefused } from "../../src/workbook/workbook";
import { editions } from "../../src/forms/editions";
import * as core from "../../src/taskpane/core";
import { listFindings } from "../../src/taskpane/finding-groups";
import { rememberedPane } from "../../src/taskpane/memory";
import type { PaneHost } from "../../src/taskpane/pane-host";
import { PaneStore } from "../../src/taskpane/pane-store";
import { PaneWork } from "../../src/taskpane/pane-work";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { MemoryWorkbook } from "../support/memory-workbook";
import { sampleWorkbook } from "./sample";

function paneOver(workbook: Workbook, memory = new Map<string, string>()): PaneWork {
  const host: PaneHost = {
    workbook,
    kind: "page",
    openWorkbook: (bytes) => Promise.resolve(XlsxWorkbook.open(bytes)),
    openReport: readReportFile,
    wordDocument: reportDocx,
    watchEdits: () => () => undefined,
    scheme: () => "light",
    watchScheme: () => () => undefined,
    recall: (name) => memory.get(name),
    remember: (name, value) => void memory.set(name, value),
  };
  return new PaneWork(host, new PaneStore(rememberedPane(host)), () => Promise.resolve(core));
}

const valueAt = async (workbook: Workbook, { sheet, row, column }: Address): Promise<CellValue | undefined> =>
  (await workbook.read()).sheets.find(({ name }) => name === sheet)?.cell(row, column).value;

const entriesOf = ({ store: { state } }: PaneWork) =>
  listFindings(state.reviewed?.review.findings ?? [], { hidden: [], text: "", limit: 1000 }).groups.flatMap(
    ({ sheets }) => sheets.flatMap(({ entries }) => entries),
  );

/** The sample with 三公经费 of the year misstated, so that its total is wrong. */
async function faultyPane(): Promise<{ pane: PaneWork; at: Address; before: string }> {
  const workbook = await sampleWorkbook();
  const { filing } = await core.reviewInSlices(workbook, editions[0], core.checks, pace());
  const field = filing.basicData?.staff.staffInPost;
  if (!field?.at) throw new Error("the sample states the staff in post");
  await workbook.write({ edits: [{ at: field.at, value: number(8200) }] });
  const pane = paneOver(workbook);
  await pane.review();
  return { pane, at: field.at, before: field.written };
}

const pace = () => ({
  signal: new AbortController().signal,
  progress: () => undefined,
  pause: () => Promise.resolve(),
});

describe("a review", () => {
  test("of the sample finds it ready and says so", async () => {
    const pane = paneOver(await sampleWorkbook());
    await pane.review();
    expect(pane.store.state.phase).toBe("reviewed");
    expect(pane.store.state.reviewed?.verdict.ready).toBe(true);
    expect(pane.store.state.announcement.text).toBe("审核完成：强制性 0 处，核实性 0 处，提示性 0 处。");
  });

  test("of an empty workbook offers to create the forms, and creating them is read at once", async () => {
    const pane = paneOver(new MemoryWorkbook());
    await pane.review();
    expect(pane.store.state.mismatch).toMatchObject({ empty: true, nearest: undefined });
    const plan = core.planBlankForms({ edition: editions[0], year: "2024", unit: "某局", projects: ["标准化"] });
    await pane.write("新建表格", (actions) => actions.createForms(pane.host.workbook, plan), String);
    expect(pane.store.state.mismatch).toBeUndefined();
    expect(pane.store.state.reviewed?.statuses.every(({ at }) => at !== undefined)).toBe(true);
    await pane.undo();
    expect(pane.store.state.mismatch?.empty).toBe(true);
  });

  test("that the host never answers ends when it is cancelled", async () => {
    const workbook = await sampleWorkbook();
    workbook.read = () => new Promise(() => undefined);
    const pane = paneOver(workbook);
    const review = pane.review();
    await new Promise((resume) => setTimeout(resume, 5));
    expect(pane.store.state.phase).toBe("reading");
    pane.cancel();
    await review;
    expect(pane.store.state.phase).toBe("idle");
  });

  test("is stale at birth when somebody typed while it ran", async () => {
    const pane = paneOver(await sampleWorkbook());
    const review = pane.review();
    pane.noticeEdit();
    await review;
    expect(pane.store.state).toMatchObject({ phase: "reviewed", stale: true });
  });

  test("follows the edition kept in the workbook", async () => {
    const workbook = await sampleWorkbook();
    const pane = paneOver(workbook);
    await pane.review();
    const other = editions[1];
    if (!other) throw new Error("there are two editions");
    await pane.chooseEdition(other);
    const elsewhere = paneOver(workbook);
    await elsewhere.review();
    expect(elsewhere.store.state.edition).toBe(other);
    expect(elsewhere.store.state.reviewed?.review.filing.edition).toBe(other);
  });
});

describe("a write", () => {
  test("fills what was previewed and takes it back", async () => {
    const { pane, at, before } = await faultyPane();
    const faults = entriesOf(pane).length;
    expect(faults).toBeGreaterThan(0);
    await pane.preview("figures");
    const line = pane.store.state.preview?.plan.lines.find(
      ({ at: { sheet, row, column } }) => sheet === at.sheet && row === at.row && column === at.column,
    );
    if (!line) throw new Error("the staff in post stand in the reference sheet");
    expect(pane.store.state.preview?.chosen.has(line)).toBe(false);
    await pane.applyChosen([line], "写入所选内容", String);
    expect(valueText((await valueAt(pane.host.workbook, at)) ?? number(0))).toBe(before);
    expect(entriesOf(pane).length).toBeLessThan(faults);
    await pane.undo();
    expect(await valueAt(pane.host.workbook, at)).toEqual(number(8200));
    expect(entriesOf(pane)).toHaveLength(faults);
  });

  test("keeps an explanation, which the next reading finds", async () => {
    const { pane } = await faultyPane();
    const [entry] = entriesOf(pane);
    if (!entry) throw new Error("there is a finding");
    await pane.write(
      "保存",
      (actions) => actions.explainFinding(pane.host.workbook, entry.finding, "情况属实。", "2024"),
      () => "已保存。",
    );
    expect(pane.store.state.reviewed?.explanations.get(entry.finding.fingerprint)?.words).toBe("情况属实。");
  });

  test("that is refused leaves the workbook alone and says so; trying again works once the cause is gone", async () => {
    const { pane, at } = await faultyPane();
    const { workbook } = pane.host;
    const write = workbook.write.bind(workbook);
    workbook.write = () => Promise.reject(new WorkbookRefused("sheet-protected", "工作表已保护。"));
    await pane.preview("figures");
    const lines = pane.store.state.preview?.plan.lines ?? [];
    await pane.applyChosen(lines, "写入所选内容", String);
    const { failure } = pane.store.state;
    expect(failure).toMatchObject({
      code: "sheet-protected",
      message: "工作表已保护。",
      consequence: "工作簿保持原样。",
    });
    expect(await valueAt(workbook, at)).toEqual(number(8200));
    workbook.write = write;
    failure?.retry();
    await new Promise<void>((resume) => {
      const stop = pane.store.watch(() => {
        if (pane.store.state.phase !== "reviewed" || pane.store.state.stale) return;
        stop();
        resume();
      });
    });
    expect(await valueAt(workbook, at)).not.toEqual(number(8200));
    expect(pane.store.state.failure).toBeUndefined();
  });

  test("of our own is not taken for somebody's edit", async () => {
    const { pane } = await faultyPane();
    const { workbook } = pane.host;
    const mark = workbook.mark.bind(workbook);
    workbook.mark = async (marks, others) => {
      await mark(marks, others);
      pane.noticeEdit();
    };
    const findings = pane.store.state.reviewed?.review.findings ?? [];
    await pane.write(
      "标记",
      (actions) => actions.markFindings(workbook, findings),
      () => "已标记。",
    );
    expect(pane.store.state).toMatchObject({ stale: false, done: "已标记。" });
    expect(pane.store.state.undo).toHaveLength(1);
  });

  test("asked for while another is under way is not begun", async () => {
    const { pane } = await faultyPane();
    let begun = 0;
    const slowly = async () => {
      begun += 1;
      await new Promise((resume) => setTimeout(resume, 5));
    };
    await Promise.all([pane.write("一", slowly, () => "一"), pane.write("二", slowly, () => "二")]);
    expect(begun).toBe(1);
    expect(pane.store.state.done).toBe("一");
  });
});
