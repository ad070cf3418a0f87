import { isGiven } from "../../forms/field";
import { Amount } from "../../quantities/amount";
import { sumExceeds } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { amountsByLine, detailBlocks } from "../shapes/project-details";
import { printedColumns } from "../shapes/spending-lines";

export default defineCheck({
  id: "cross-table/special-within-projects",
  code: "X09",
  title: "省级专项资金各专项之和不应超过项目支出",
  basis: "审核常识",
  // Where every line can be added up, the check of that sum says as an error what the figure should be.
  severity: "warning",
  needs: ["basicData"],
  messages: {
    exceeds: "{label}为{stated}，其中省级专项资金已有{special}，多出{over}。专项是项目支出的一部分，请核对。",
  },

  *inspect({ basicData: { lines, details } }, { flag, standAside }) {
    const blocks = detailBlocks(details).filter((block) =>
      [block.heading, ...block.lines].some((line) => line?.category === "special"),
    );
    for (const column of printedColumns(lines.projectSpending)) {
      const total = lines.projectSpending[column];
      const parts = amountsByLine(blocks, column);
      const special = Amount.sum(parts.map(({ value }) => value));
      if (parts.length === 0 || special.isZero) continue;
      if (!isGiven(total)) {
        if (total.state !== "dash") yield standAside(total);
        continue;
      }
      const amounts = parts.map(({ value }) => value);
      if (sumExceeds(amounts, total.value))
        yield flag("exceeds", {
          at: total,
          because: parts,
          words: { special, over: special.minus(total.value) },
        });
    }
  },
});
