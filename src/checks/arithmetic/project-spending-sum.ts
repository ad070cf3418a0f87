import type { Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { amountsByHeading, amountsByLine, blankDetails, detailBlocks } from "../shapes/project-details";
import { printedColumns } from "../shapes/spending-lines";
import { sumMessages, wrongSum } from "../shapes/sums-to";

const valuesOf = (fields: readonly Given<Amount>[]): Amount[] => fields.map(({ value }) => value);

export default defineCheck({
  id: "arithmetic/project-spending-sum",
  code: "A07",
  title: "项目支出应等于下列各项明细之和，省级专项资金应等于各专项之和",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData"],
  messages: {
    ...sumMessages,
    headingDiffers: "{label}填报为{stated}，其下各专项之和为{expected}，相差{difference}。",
  },

  *inspect(filing, tools) {
    const { lines, details } = filing.basicData;
    const { flag, standAside } = tools;
    const blocks = detailBlocks(details);
    const funds = blocks.find(({ heading }) => heading?.category === "special");
    const columns = printedColumns(lines.projectSpending);
    if (columns.length === 0) yield standAside(lines.projectSpending.finalAccount);
    for (const column of columns) {
      const total = lines.projectSpending[column];
      const cells = details.map((detail) => detail[column]);
      const unreadable = cells.find(({ state }) => state === "unreadable");
      if (!isGiven(total) || unreadable || onlyGiven(cells).length === 0) {
        if (total.state !== "dash") yield standAside([total, ...(unreadable ? [unreadable] : cells)]);
        continue;
      }
      const parts = amountsByHeading(blocks, column);
      // A heading may carry the sum of its lines or be left blank: published forms do both, sometimes in one column.
      const agrees = [parts, amountsByLine(blocks, column)].some((part) => sumAgrees(total.value, valuesOf(part)));
      if (!agrees) {
        yield wrongSum({ total, filled: parts, blank: blankDetails(blocks, column) }, filing, tools);
        continue;
      }
      const heading = funds?.heading?.[column];
      const below = funds?.lines.map((line) => line[column]) ?? [];
      const filled = onlyGiven(below);
      if (!heading || !isGiven(heading) || filled.length === 0 || below.some(({ state }) => state === "blank"))
        continue;
      if (!sumAgrees(heading.value, valuesOf(filled)))
        yield flag("headingDiffers", {
          at: heading,
          because: filled,
          expected: Amount.sum(valuesOf(filled)),
          suggest: true,
        });
    }
  },
});
