import { staysWithin } from "../shapes/stays-within";

export default staysWithin({
  id: "arithmetic/building-within-approval",
  code: "A14",
  title: "楼堂馆所的实际规模、实际投资不应超过批复规模、预算投资，超过的应说明原因",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData"],
  pairs: ({ basicData }) => {
    if (!basicData) return [];
    const { buildingControl: building } = basicData;
    return [
      { actual: building.actualArea, limit: building.approvedArea },
      { actual: building.actualInvestment, limit: building.budgetInvestment },
    ];
  },
});
