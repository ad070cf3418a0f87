import type { Address } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { Mark, OtherMarks, Snapshot, Workbook, WorkbookContent, WritePlan } from "../../src/workbook/workbook";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { Host } from "../excel-host/host";
import type { Raw } from "../excel-host/model";
import type { OfficeOptions } from "../excel-host/office-library";
import { connectOffice } from "../excel-host/office-library";

/**
 * The adapter on a host of its own. Excel calculates and the host cannot, so it is told beforehand what the formulas of a
 * plan come to; everything else goes straight to the adapter.
 */
export class TaughtWorkbook implements Workbook {
  readonly host = new Host();
  readonly excel: ExcelWorkbook;

  constructor(
    private readonly options: OfficeOptions = {},
    patience?: number,
  ) {
    this.connect();
    this.excel = new ExcelWorkbook(undefined, patience);
  }

  /** The library of this realm answers for the host connected last. */
  connect(): void {
    connectOffice(this.host, this.options);
  }

  read(): Promise<WorkbookContent> {
    return this.excel.read();
  }

  write(plan: WritePlan): Promise<void> {
    for (const { name, cells } of plan.sheets ?? [])
      for (const { row, column, value, formula } of cells) this.#teach({ sheet: name, row, column }, value, formula);
    for (const { at, value, formula } of plan.edits ?? []) this.#teach(at, value, formula);
    return this.excel.write(plan);
  }

  mark(marks: readonly Mark[], others?: OtherMarks): Promise<void> {
    return this.excel.mark(marks, others);
  }

  show(at: Address): Promise<void> {
    return this.excel.show(at);
  }

  snapshot(): Promise<Snapshot> {
    return this.excel.snapshot();
  }

  restore(snapshot: Snapshot): Promise<void> {
    return this.excel.restore(snapshot);
  }

  #teach({ sheet, row, column }: Address, value: CellValue, formula: string | undefined): void {
    if (formula !== undefined) this.host.teach(sheet, row, column, formula, rawOf(value), value.kind === "error");
  }
}

function rawOf(value: CellValue): Raw {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return Number(value.text);
    case "text":
      return value.text;
    case "boolean":
      return value.value;
    case "error":
      return value.code;
  }
}

export function taught(workbook: Workbook): TaughtWorkbook {
  if (!(workbook instanceof TaughtWorkbook)) throw new Error("not the adapter for Excel");
  return workbook;
}
