import { sumsTo } from "../shapes/sums-to";

export default sumsTo({
  id: "arithmetic/income-sum",
  code: "A28",
  title: "按收入性质分的合计应等于一般公共预算、政府性基金、专户管理非税收入和其他资金之和",
  basis: "部门整体支出绩效自评表“按收入性质分”各栏",
  severity: "error",
  needs: ["overall"],
  sums: ({ overall }) => {
    if (!overall) return [];
    const { total, ...parts } = overall.income;
    return [{ total, parts: Object.values(parts) }];
  },
});
