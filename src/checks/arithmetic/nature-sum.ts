import { sumsTo } from "../shapes/sums-to";

export default sumsTo({
  id: "arithmetic/nature-sum",
  code: "A29",
  title: "按支出性质分的合计应等于基本支出与项目支出之和",
  basis: "部门整体支出绩效自评表“按支出性质分”各栏",
  severity: "error",
  needs: ["overall"],
  sums: ({ overall }) => {
    if (!overall) return [];
    const { total, ...parts } = overall.nature;
    return [{ total, parts: Object.values(parts) }];
  },
});
