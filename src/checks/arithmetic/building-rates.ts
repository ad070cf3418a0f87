import { ratioOf } from "../shapes/ratio-of";

export default ratioOf({
  id: "arithmetic/building-rates",
  code: "A13",
  title: "规模控制率应等于实际规模除以批复规模，投资概算控制率应等于实际投资除以预算投资",
  basis: "部门整体支出绩效评价基础数据表栏目含义",
  severity: "error",
  needs: ["basicData"],
  ratios: ({ basicData }) => {
    if (!basicData) return [];
    const { buildingControl: building } = basicData;
    return [
      { stated: building.areaControlRate, part: building.actualArea, whole: building.approvedArea },
      { stated: building.investmentControlRate, part: building.actualInvestment, whole: building.budgetInvestment },
    ];
  },
});
