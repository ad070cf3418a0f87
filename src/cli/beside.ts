import { explanationsIn } from "../actions/explain-finding";
import { readLastYear } from "../actions/last-year";
import type { FilingReview } from "../actions/review-filing";
import { reviewOfFiling } from "../actions/review-filing";
import type { Edition } from "../forms/editions/edition";
import type { Explanations } from "../forms/explanations";
import type { Filing } from "../forms/filing";
import { readFiling } from "../forms/read-filing";
import type { Arguments } from "./arguments";
import { UsageError } from "./arguments";
import { editionFor } from "./command";
import { readBytes } from "./files";
import type { FileWorkbook, Terminal } from "./terminal";

export const besideOptions = {
  previous: { value: "文件", help: "上年的自评表（.xlsx）：核对上年决算数、结转资金、指标和文字，沿用上年的审核说明" },
  report: { value: "文件", help: "自评报告正文（.docx 或 .txt）：逐句与表中数字、与报告自身核对" },
} as const;

/** A file given beside the workbook that is of no use; `path` is as the person wrote it. */
export class BesideFailure extends Error {
  constructor(
    readonly path: string,
    readonly failure: unknown,
  ) {
    super(path);
    this.name = "BesideFailure";
  }
}

/** The file that is of no use, and why: the one given beside the workbook or the workbook itself. */
export const namedFailure = (path: string, error: unknown): [path: string, failure: unknown] =>
  error instanceof BesideFailure ? [error.path, error.failure] : [path, error];

/** Refuses what stands beside one workbook when there are several. @throws UsageError */
export function assertOneFile(given: Arguments, command: string): void {
  for (const option of Object.keys(besideOptions))
    if (given.has(option) && given.files.length > 1)
      throw new UsageError(`--${option} 只能与一个自评表文件一起用，这里写了 ${given.files.length} 个。`, command);
}

/** A workbook that is to be reviewed. */
export interface Reviewable {
  readonly path: string;
  readonly workbook: FileWorkbook;
  /** The edition that was named; without it the workbook says which. */
  readonly edition: Edition | undefined;
}

/** The review of a workbook together with what was given beside it, and what last year's workbook was explained with. */
export interface ReviewBeside {
  readonly review: FilingReview;
  readonly earlier: Explanations | undefined;
}

/** Reads the workbook and the files a person named beside it, each once, and runs the checks. @throws BesideFailure */
export async function reviewBeside(
  { path, workbook, edition }: Reviewable,
  given: Arguments,
  terminal: Terminal,
): Promise<ReviewBeside> {
  const content = await workbook.read();
  const filing = readFiling(content, await editionFor(path, content, edition, terminal));
  const [previous, report] = [given.text("previous"), given.text("report")];
  const before =
    previous === undefined ? undefined : await orFail(previous, () => lastYearIn(previous, filing, terminal));
  const text =
    report === undefined
      ? undefined
      : await orFail(report, async () => terminal.readReport(await readBytes(report), report));
  const whole = { ...filing, report: text, lastYear: before?.lastYear };
  return { review: reviewOfFiling(content, whole, terminal.checks), earlier: before?.explanations };
}

async function lastYearIn(path: string, filing: Filing, terminal: Terminal) {
  const content = await (await terminal.open(await readBytes(path))).read();
  return { lastYear: readLastYear(content, filing.edition, filing), explanations: explanationsIn(content) };
}

async function orFail<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw new BesideFailure(path, failure);
  }
}
