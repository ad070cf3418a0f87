import { spendingColumns } from "../../forms/columns";
import { basicDataLayout } from "../../forms/basic-data/layout";
import { isGiven } from "../../forms/field";
import type { BasicData, BasicLineId } from "../../forms/filing";
import { basicLineIds } from "../../forms/filing";
import type { FormRow } from "./form-row";
import { withDerived } from "./form-row";
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
  return { label: "财政供养人员情况", cells: someone ? cells.filter((cell) => cell !== authorisedPosts) : cells };
}

function lineRows({ lines }: BasicData, id: BasicLineId): readonly FormRow[] {
  const layout = basicDataLayout.lines.find((line) => line.id === id);
  if (!layout || "optional" in layout) return [];
  const { label, lastYear, budget, finalAccount } = lines[id];
  return [{ label, cells: "noLastYear" in layout ? [budget, finalAccount] : [lastYear, budget, finalAccount] }];
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
  return [{ label: "楼堂馆所控制情况", cells: begun ? rates : cells }];
}
