import type { CellValue } from "../../src/workbook/cell";
import { text } from "../../src/workbook/cell";
import type { WorkbookContent } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "./memory-workbook";

/** Ways a published file differs from the template without saying anything else. */
export interface Disturbance {
  /** Rows and columns every form is moved by. */
  readonly down?: number;
  readonly right?: number;
  /** Sheets in the opposite order. */
  readonly reversed?: true;
  /** Labels as published files write them: half-width brackets, spaces, a missing character, a traditional one. */
  readonly noise?: (label: string) => string;
  /** All forms below each other on one sheet. */
  readonly stacked?: true;
}

/** A copy of the workbook as somebody else might have laid it out. Values only: formulas become their results. */
export function disturbed(content: WorkbookContent, how: Disturbance): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheets = how.reversed ? [...content.sheets].reverse() : content.sheets;
  let below = 0;
  for (const sheet of sheets) {
    const name = how.stacked ? "全部表" : sheet.name;
    const [down, right] = [(how.down ?? 0) + below, how.right ?? 0];
    const target = workbook.sheet(name);
    for (const { row, column, cell } of sheet.cells())
      workbook.set(
        { sheet: name, row: row + down, column: column + right },
        disturbedValue(cell.value, how),
        undefined,
        cell.numberFormat,
      );
    for (const merge of sheet.merges)
      target.merges.push({
        top: merge.top + down,
        bottom: merge.bottom + down,
        left: merge.left + right,
        right: merge.right + right,
      });
    if (how.stacked) below += sheet.rowCount + 2;
  }
  return workbook;
}

function disturbedValue(value: CellValue, { noise }: Disturbance): CellValue {
  return noise && value.kind === "text" ? text(noise(value.text)) : value;
}

/** Noise of every kind seen in published files, by label. Texts that are not labels are left alone. */
export function labelNoise(label: string): string {
  const known: Readonly<Record<string, string>> = {
    "实际规模\n\uFF08㎡\uFF09": "实际规(㎡)",
    规模控制率: "规模控制",
    投资概算控制率: "投资概算控制",
    "财政供养人员情况\uFF08人\uFF09": "财政供养人员情况(人",
    三公经费: "三公经费:",
    年度指标值: "年度 \n指标值",
    实际完成值: "實際完成值",
    "3、省级专项资金\uFF08每个专项一行\uFF09": "3、省级专项资金(每个专项一行",
    "2、出国经费": "2、因公出国\uFF08境\uFF09费",
    "3、公务接待": "3. 公务接待费",
    年度资金总额: "年度资金 总额",
    全年执行数: " 全年执行数 ",
    得分: "自评得分",
  };
  return known[label.trim()] ?? label;
}
