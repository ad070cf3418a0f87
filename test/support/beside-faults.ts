import type { Check, Finding } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import type { Edition } from "../../src/forms/editions/edition";
import type { Filing } from "../../src/forms/filing";
import { readFiling } from "../../src/forms/read-filing";
import type { FigureSet } from "../../src/forms/figures";
import { fieldsByKey } from "./change";
import { filingOf } from "./generated-filing";
import { lastYearFigures } from "./last-year-figures";
import type { LastYearFault } from "./last-year-faults";
import { MemoryWorkbook } from "./memory-workbook";
import type { ReportFault } from "./report-fault";
import { spoiltPart } from "./report-fault";
import type { Draw } from "./report-mutants";
import { filledReport } from "./report-mutants";

/** What became of one thing made wrong in what is given beside the workbook. */
export interface BesideOutcome {
  /** Errors and warnings on what was right. */
  readonly alarms: readonly Finding[];
  /** What is said of the fault and was not said before. */
  readonly found: readonly Finding[];
  /** Said at the words or a cell of the relation that is broken. */
  readonly isFlagged: boolean;
}

const needing = (need: "report" | "lastYear"): readonly Check[] => checks.filter(({ needs }) => needs.includes(need));
const [ofReport, ofLastYear] = [needing("report"), needing("lastYear")];

const all = (findings: readonly Finding[]): readonly Finding[] =>
  findings.flatMap((finding) => [finding, ...finding.also]);

const isAlarm = ({ severity }: Finding): boolean => severity !== "reminder";

/** The fault in the report of a filing; undefined where there is no occasion for it. */
export async function spoilReport(
  fault: ReportFault,
  workbook: MemoryWorkbook,
  edition: Edition,
  draw: Draw,
): Promise<BesideOutcome | undefined> {
  const filing = await withBlanks(workbook, edition, fault.blank ?? []);
  const texts = fault.spoil(filing, filledReport(filing), draw);
  if (!texts) return undefined;
  const [clean, spoilt] = [texts.sound, texts.broken].map(
    (text) => runChecks({ ...filing, report: { name: "自评报告.docx", text } }, ofReport).findings,
  );
  const known = new Set((clean ?? []).map(told));
  const found = (spoilt ?? []).filter((finding) => !known.has(told(finding)));
  const [start, end] = spoiltPart(texts);
  const isThere = ({ at, because }: Finding): boolean =>
    [at, ...because].some(
      ({ passage, written }) =>
        passage !== undefined && ((passage.start < end && passage.end > start) || written === texts.concerned),
    );
  return { alarms: (clean ?? []).filter(isAlarm), found, isFlagged: all(found).some(isThere) };
}

/** The same thing said of the same words, wherever they stand now. */
const told = ({ code, message, at }: Finding): string => `${code} ${at.written} ${message.replace(/第\d+行/g, "")}`;

async function withBlanks(workbook: MemoryWorkbook, edition: Edition, keys: readonly string[]): Promise<Filing> {
  const filing = readFiling(await workbook.read(), edition);
  if (keys.length === 0) return filing;
  const copy = new MemoryWorkbook();
  await copy.restore(await workbook.snapshot());
  const fields = fieldsByKey(filing);
  for (const key of keys) {
    const at = fields.get(key)?.at;
    if (at) copy.set(at, undefined);
  }
  return readFiling(await copy.read(), edition);
}

/** A filing with last year's, from which its 上年 figures come. */
export interface TwoYears {
  readonly now: Filing;
  readonly last: MemoryWorkbook;
  readonly edition: Edition;
}

export async function twoYears(workbook: MemoryWorkbook, figures: FigureSet, edition: Edition): Promise<TwoYears> {
  const last = await filingOf(lastYearFigures(figures), edition);
  return { now: readFiling(await workbook.read(), edition), last, edition };
}

/** The fault in last year's workbook, which is left as it was. */
export async function spoilLastYear(
  fault: LastYearFault,
  { now, last, edition }: TwoYears,
  draw: Draw,
): Promise<BesideOutcome | undefined> {
  const before = readFiling(await last.read(), edition);
  const snapshot = await last.snapshot();
  const pick = <T>(list: readonly T[]): T | undefined => list[draw(Math.max(list.length, 1))];
  const touched = fault.apply(last, before, now, pick);
  const spoilt = readFiling(await last.read(), edition);
  await last.restore(snapshot);
  if (touched.length === 0) return undefined;
  const clean = runChecks({ ...now, lastYear: before }, ofLastYear).findings;
  const known = new Set(clean.map(({ fingerprint }) => fingerprint));
  const found = runChecks({ ...now, lastYear: spoilt }, ofLastYear).findings.filter(
    ({ fingerprint }) => !known.has(fingerprint),
  );
  const keys = new Set(touched.map(({ key }) => key));
  const isFlagged = all(found).some(({ at, because }) => [at, ...because].some(({ key }) => keys.has(key)));
  return { alarms: clean.filter(isAlarm), found, isFlagged };
}

/** The codes that some finding or another that came along with it has. */
export const codesOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(all(findings).map(({ code }) => code));
