import type { Finding } from "../checks/check";
import type { Explanations } from "../forms/explanations";
import { sheetName } from "../forms/drawing/sheet-names";
import { number, text } from "../workbook/cell";
import type { DrawnCell, Look, SheetDrawing } from "../workbook/drawing";
import type { Workbook } from "../workbook/workbook";
import { answerTo, outdatedText } from "./answers";
import { severityNames } from "./mark-findings";
import type { FilingReview } from "./review-filing";
import { placeText } from "./place-text";
import { verdictOf } from "./verdict";

const wantedName = "审核结果";
const nameEntry = "auditSheet";

const columns: readonly (readonly [heading: string, width: number, look: Look])[] = [
  ["序号", 6, "labelCentre"],
  ["代码", 7, "labelCentre"],
  ["级别", 9, "labelCentre"],
  ["位置", 22, "label"],
  ["问题", 56, "label"],
  ["填报", 14, "label"],
  ["应为", 14, "label"],
  ["差额", 14, "label"],
  ["依据", 26, "label"],
  ["审核说明", 36, "label"],
];

/**
 * Writes what a review found onto a sheet of its own, 审核结果, drawn anew each time; gives the sheet's name. A sheet of
 * that name which is not ours is somebody's own and stays.
 */
export async function writeAuditSheet(
  workbook: Workbook,
  review: FilingReview,
  explanations: Explanations,
): Promise<string> {
  const { sheets, storage } = await workbook.read();
  const names = sheets.map(({ name }) => name);
  const ours = storage.get(nameEntry);
  const name =
    ours !== undefined && names.includes(ours)
      ? ours
      : sheetName(wantedName, new Set(names.map((one) => one.toLowerCase())));
  await workbook.write({
    sheets: [drawAudit(name, review, explanations)],
    storage: new Map([[nameEntry, name]]),
  });
  return name;
}

function drawAudit(name: string, review: FilingReview, explanations: Explanations): SheetDrawing {
  const rows = [
    ...review.findings.map((finding, index) => findingRow(finding, index, explanations, review.filing.year)),
    ...review.stoodAside.map(({ code, label, reason }, index) =>
      rowOf([
        index + 1 + review.findings.length,
        code,
        "未审",
        label,
        `资料不足，没有审核：${reason}`,
        "",
        "",
        "",
        "",
        "",
      ]),
    ),
  ];
  const first = 3;
  const cells = rows.flatMap((row, index) => row.map((cell) => ({ ...cell, row: first + index })));
  const last = columns.length - 1;
  const bottom = Math.max(first, first + rows.length - 1);
  return {
    name,
    redraw: true,
    cells: [...headCells(review, explanations), ...cells],
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      { top: 1, left: 0, bottom: 1, right: last },
    ],
    columnWidths: columns.map(([, width]) => width),
    rowHeights: new Map([[0, 30], ...rows.map((row, index) => [first + index, heightOf(row)] as const)]),
    page: { landscape: true, repeatRows: [2, 2], area: { top: 0, left: 0, bottom, right: last } },
    frozenRows: 3,
    protect: false,
  };
}

function headCells(review: FilingReview, explanations: Explanations): DrawnCell[] {
  const { filing, findings, checksRun, stoodAside } = review;
  const who = [filing.unit, filing.year && `${filing.year}年度`, filing.edition.name].filter(Boolean).join("\u3000");
  const verdict = verdictOf(review, explanations).text;
  const counts = `审核规则${checksRun}条，问题${findings.length}项，未审${stoodAside.length}项`;
  const cell = (row: number, column: number, words: string, look: Look): DrawnCell => ({
    row,
    column,
    value: text(words),
    look,
    print: "text",
  });
  return [
    cell(0, 0, wantedName, "title"),
    cell(1, 0, `${who}\u3000${verdict}${counts}。`, "subtitle"),
    ...columns.map(([heading], column) => cell(2, column, heading, "header")),
  ];
}

function findingRow(
  finding: Finding,
  index: number,
  explanations: Explanations,
  year: string | undefined,
): DrawnCell[] {
  const { code, severity, at, message, stated, expected, difference, basis } = finding;
  const place = placeText(at);
  const answer = answerTo(explanations, finding, year);
  return rowOf([
    index + 1,
    code,
    severityNames[severity],
    place,
    message,
    stated,
    expected ?? "",
    difference ?? "",
    basis,
    answer ? [answer.words, outdatedText(answer)].filter((words) => words !== "").join("\n") : "",
  ]);
}

function rowOf(values: readonly (string | number)[]): DrawnCell[] {
  return columns.map(([, , look], column) => {
    const value = values[column] ?? "";
    return {
      row: 0,
      column,
      value: typeof value === "number" ? number(value) : text(value),
      look,
      print: typeof value === "number" ? "count" : "text",
    };
  });
}

/** A Chinese character is two of the units a column is measured in. */
function heightOf(row: readonly DrawnCell[]): number {
  const lines = row.map(({ value, column }) => {
    const width = columns[column]?.[1] ?? 10;
    const length = value.kind === "text" ? [...value.text].reduce((sum, one) => sum + (one > "\u2e80" ? 2 : 1), 0) : 0;
    return Math.max(1, Math.ceil(length / (width - 1)));
  });
  return Math.min(400, 6 + 15 * Math.max(...lines));
}
