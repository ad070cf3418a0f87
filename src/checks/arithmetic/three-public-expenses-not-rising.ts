import { staysWithin } from "../shapes/stays-within";

export default staysWithin({
  id: "arithmetic/three-public-expenses-not-rising",
  code: "A11",
  title: "“三公”经费决算数不应高于上年，高于上年的应说明原因",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData"],
  pairs: ({ basicData }) => {
    if (!basicData) return [];
    const { finalAccount, lastYear } = basicData.lines.threePublicExpenses;
    return [{ actual: finalAccount, limit: lastYear }];
  },
});
