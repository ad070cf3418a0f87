import { assertLastYear, readLastYear } from "../actions/last-year";
import type { Edition } from "../forms/editions/edition";
import type { Beside, Filing } from "../forms/filing";
import { readFiling } from "../forms/read-filing";
import type { WorkbookContent } from "../workbook/workbook";
import type { Arguments } from "./arguments";
import { UsageError } from "./arguments";
import { readBytes } from "./files";
import type { Terminal } from "./terminal";

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

/** Last year's filing and the report, read from the files a person named. @throws BesideFailure */
export async function besideOf(
  given: Arguments,
  terminal: Terminal,
  edition: Edition,
  content: WorkbookContent,
): Promise<Beside & { readonly previous: WorkbookContent | undefined }> {
  const [previous, report] = [given.text("previous"), given.text("report")];
  const before = previous === undefined ? undefined : await orFail(previous, () => contentOf(previous, terminal));
  const lastYear =
    before && previous !== undefined
      ? await orFail(previous, async () => lastYearOf(readFiling(content, edition), before, edition))
      : undefined;
  const text =
    report === undefined
      ? undefined
      : await orFail(report, async () => terminal.readReport(await readBytes(report), report));
  return { lastYear, report: text, previous: before };
}

const contentOf = async (path: string, terminal: Terminal): Promise<WorkbookContent> =>
  (await terminal.open(await readBytes(path))).read();

function lastYearOf(filing: Filing, before: WorkbookContent, edition: Edition): Filing {
  const lastYear = readLastYear(before, edition);
  assertLastYear(filing, lastYear);
  return lastYear;
}

async function orFail<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw new BesideFailure(path, failure);
  }
}
