import { fundingAmounts } from "../../forms/columns";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";

import { inspectSum, sumMessages } from "../shapes/sums-to";

export default defineCheck({
  id: "arithmetic/funding-total-sum",
  code: "A20",
  title: "年度资金总额应等于其中各项资金之和，年初预算、全年预算、全年执行三列都应相等",
  basis: "项目支出绩效自评表“其中”各栏",
  severity: "error",
  needs: ["scoredForms"],
  messages: sumMessages,

  *inspect(filing, tools) {
    for (const form of scoredForms(filing)) {
      const { total, parts } = form.funding;
      if (parts.length > 0)
        for (const column of fundingAmounts)
          yield* inspectSum({ total: total[column], parts: parts.map((part) => part[column]) }, filing, tools);
      // 部门整体支出绩效自评表 breaks its total down by income and nature; those sums are checked as such.
      else if (form !== filing.overall || filing.projects.length === 0)
        yield tools.standAside(total.annualBudget, "没有列出其中各项资金");
    }
  },
});
