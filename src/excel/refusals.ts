import { WorkbookRefused } from "../workbook/workbook";

/** What a person can do about each error of Excel; by code, because messages come in the language of Excel. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "有单元格正在编辑。请按回车结束编辑再试。",
  InvalidSelection: "当前窗口不是这个工作簿。请回到这个工作簿再试。",
  ItemNotFound: "要找的工作表或单元格已不在工作簿里，可能刚被删除或改名。请重新审核再试。",
  ItemAlreadyExists: "工作簿里已有同名的工作表，请改名后再试。",
  RequestPayloadSizeLimitExceeded: "一次写入的内容超过 Excel 的上限，请减少项目后分次进行。",
  ResponsePayloadSizeLimitExceeded: "工作簿太大，Excel 一次读不完。请删去不用的工作表后再试。",
  ApiNotFound: "此版本的 Excel 缺少所需的功能，请升级 Excel 后再试。",
  InvalidArgument: "Excel 不接受要写入的内容，没有写入。",
  RequestAborted: "Excel 中断了这次操作，请再试一次。",
  GeneralException: "Excel 没有完成这次操作。请确认这个工作簿在最前面的窗口，再试一次。",
};

const lockedOut = "工作表或工作簿受保护，Excel 拒绝了这次改动。请先在“审阅”中撤销保护再试。";

interface OfficeFailure {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

export const isOfficeFailure = (failure: unknown): failure is OfficeFailure =>
  failure instanceof Error && "code" in failure && typeof failure.code === "string";

/** The code of an error of Excel; "" for any other. */
export const codeOf = (failure: unknown): string => (isOfficeFailure(failure) ? failure.code : "");

/** An error of Excel as a refusal that says what to do; any other error is ours and stays as it is. */
export function refusalFor(failure: unknown): unknown {
  if (!isOfficeFailure(failure)) return failure;
  const { code } = failure;
  if (code === "AccessDenied") return new WorkbookRefused("sheet-protected", lockedOut);
  return new WorkbookRefused("host", sentences[code] ?? `Excel 没有完成这次操作（${code}）。请再试一次。`);
}

/** What was begun could neither be finished nor taken back. */
export function halfDone(failure: unknown): WorkbookRefused {
  const code = codeOf(failure);
  return new WorkbookRefused(
    "host",
    `写入没有完成，恢复原状也被 Excel 拒绝${code ? `（${code}）` : ""}，工作簿里可能只写入了一部分。请不要保存，关闭后重新打开再试。`,
  );
}

/** Excel did not answer in time: perhaps a window is open, or a cell is being edited. */
export const noAnswer = (): WorkbookRefused =>
  new WorkbookRefused("host", "Excel 长时间没有回应。请结束正在编辑的单元格，关闭打开的对话框，再试一次。");

/** A sheet whose protection forbids what marking needs. */
export const protectedSheet = (sheet: string, what: string): WorkbookRefused =>
  new WorkbookRefused(
    "sheet-protected",
    `工作表“${sheet}”已保护，不能${what}。请先在“审阅”中撤销工作表保护再试。`,
    sheet,
  );

/** Excel reported success, but the cell holds something else: inside a merge of an old Excel, or under a filter. */
export const notKept = (place: string): WorkbookRefused =>
  new WorkbookRefused("host", `${place} 写入后核对不符，Excel 没有保留写入的内容，已恢复原状。`, place);
