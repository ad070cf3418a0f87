import type { SpendingColumn } from "../../forms/columns";
import { spendingColumns } from "../../forms/columns";
import { basicDataLayout } from "../../forms/basic-data/layout";
import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { BasicData, BasicLineId } from "../../forms/filing";
import { basicLineIds } from "../../forms/filing";
import type { FormRow } from "./form-row";
import { isSomething, withDerived } from "./form-row";
import { detailBlocks } from "./project-details";

/** The rows of 基础数据表, without those another check asks about. */
export function basicDataRows(basicData: BasicData): readonly FormRow[] {
  return [
    staffRow(basicData),
    ...basicLineIds.flatMap((id) => [
      ...lineRows(basicData, id),
      ...(id === "projectSpending" ? detailRows(basicData) : []),
    ]),
    ...buildingRows(basicData),
  ];
}

/** People in post beside a blank number of posts are a fault of their own. */
function staffRow({ staff: { authorisedPosts, staffInPost, controlRate } }: BasicData): FormRow {
  const cells = withDerived(authorisedPosts, staffInPost, [controlRate]);
  const someone = isGiven(staffInPost) && !staffInPost.value.isZero;
  return {
    label: "财政供养人员情况",
    cells: someone ? cells.filter((cell) => cell !== authorisedPosts) : cells,
    asked: isSomething(authorisedPosts) ? [staffInPost] : [],
    workedOut: [controlRate],
  };
}

/** Lines that are the sum of others, or contain them. */
const partsOf: Readonly<Partial<Record<BasicLineId, readonly BasicLineId[]>>> = {
  threePublicExpenses: ["vehicles", "vehicleRunning", "travelAbroad", "hospitality"],
  vehicles: ["vehiclePurchase", "vehicleRunning"],
  operatingFunds: ["officeExpenses", "utilitiesAndTravel", "meetingsAndTraining"],
};

function lineRows({ lines, details }: BasicData, id: BasicLineId): readonly FormRow[] {
  const layout = basicDataLayout.lines.find((line) => line.id === id);
  if (!layout || "optional" in layout) return [];
  const columns = "noLastYear" in layout ? spendingColumns.slice(1) : spendingColumns;
  const parts = id === "projectSpending" ? details : (partsOf[id] ?? []).map((part) => lines[part]);
  return [
    {
      label: lines[id].label,
      cells: columns.map((column) => lines[id][column]),
      asked: columns.flatMap((column) => (parts.some((part) => isSomething(part[column])) ? [lines[id][column]] : [])),
    },
  ];
}

export interface BlankColumn {
  readonly id: SpendingColumn;
  /** As the form prints it: 2023年决算数. */
  readonly column: string;
  readonly cells: readonly Field<unknown>[];
}

/** Columns of 经费控制情况 in which no line has anything: one omission, not one for every line. */
export function blankColumns(basicData: BasicData): readonly BlankColumn[] {
  const { lines, details } = basicData;
  return spendingColumns.flatMap((id) => {
    const rows = [...basicLineIds.map((line) => lines[line]), ...details];
    const cells = rows.map((row) => row[id]).filter(({ state }) => state === "blank");
    const [first] = cells;
    const isEmpty = !rows.some((row) => row[id].state === "given" || row[id].state === "unreadable");
    const line = first && rows.find((row) => row[id] === first);
    return isEmpty && line && cells.length >= 3
      ? [{ id, column: first.label.replace(`${line.label} `, ""), cells }]
      : [];
  });
}

/**
 * Lines below 项目支出. A heading may be left blank: it stands for its lines or for nothing. A column without a single
 * figure is one omission, and the check of the details reports it.
 */
function detailRows({ details }: BasicData): readonly FormRow[] {
  const columns = spendingColumns.filter((column) => details.some((detail) => isGiven(detail[column])));
  return detailBlocks(details).flatMap(({ heading, lines }) => {
    const asked =
      heading && lines.length === 0 && columns.some((column) => isGiven(heading[column])) ? [heading] : lines;
    return asked.map((detail) => ({ label: detail.label, cells: columns.map((column) => detail[column]) }));
  });
}

/** With one of the four figures filled in, the missing ones are another check's: only the rates are asked for here. */
function buildingRows({ buildingControl: building }: BasicData): readonly FormRow[] {
  const { approvedArea, actualArea, budgetInvestment, actualInvestment } = building;
  const inputs = [approvedArea, actualArea, budgetInvestment, actualInvestment];
  const cells = [
    ...withDerived(approvedArea, actualArea, [building.areaControlRate]),
    ...withDerived(budgetInvestment, actualInvestment, [building.investmentControlRate]),
  ];
  const begun = inputs.some(({ state }) => state !== "blank" && state !== "absent");
  const rates = cells.filter((cell) => cell === building.areaControlRate || cell === building.investmentControlRate);
  return [{ label: "楼堂馆所控制情况", cells: begun ? rates : cells, workedOut: begun ? rates : [] }];
}
