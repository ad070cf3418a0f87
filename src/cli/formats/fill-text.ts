import type { FillResult } from "../../actions/fill-forms";
import type { FillLine } from "../../actions/filling/fill-plan";
import { cellName } from "../../workbook/address";
import type { Paint } from "./paint";
import { entry, padded, paragraph } from "./paragraphs";

/** What a fill did, every cell old → new. `output` is undefined when nothing was to be written. */
export function fillText(result: FillResult, output: string | undefined, paint: Paint): string {
  const { written, kept, unplaced } = result;
  const verb = output === undefined ? "将填写" : "已填写";
  const blocks = [
    ...bySheet(written, paint),
    ...(kept.length > 0
      ? [`已有不同内容，没有改（要改请加 --overwrite）${kept.length} 格`, ...bySheet(kept, paint)]
      : []),
    ...(unplaced.length > 0
      ? [[`表中没有位置 ${unplaced.length} 项`, ...unplaced.map((one) => paragraph(one, 2))].join("\n")]
      : []),
    `${verb} ${written.length} 格，保留 ${kept.length} 格，没有位置 ${unplaced.length} 项。` +
      (output === undefined ? "没有写文件。" : `文件：${output}`),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function bySheet(lines: readonly FillLine[], paint: Paint): string[] {
  const sheets = [...new Set(lines.map(({ at }) => at.sheet))];
  return sheets.map((sheet) =>
    [paint("bold", sheet), ...lines.filter(({ at }) => at.sheet === sheet).map(lineText)].join("\n"),
  );
}

function lineText({ at, label, before, after, from }: FillLine): string {
  return entry(`${padded(cellName(at.row, at.column), 4)} `, `${label}：${before || "空白"} → ${after}（${from}）`, 2);
}
