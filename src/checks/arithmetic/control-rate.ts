import { ratioOf } from "../shapes/ratio-of";

export default ratioOf({
  id: "arithmetic/control-rate",
  code: "A01",
  title: "控制率应等于实际在职人数除以编制数",
  basis: "部门整体支出绩效评价基础数据表栏目含义",
  severity: "error",
  needs: ["basicData"],
  ratios: ({ basicData }) =>
    basicData
      ? [
          {
            stated: basicData.staff.controlRate,
            part: basicData.staff.staffInPost,
            whole: basicData.staff.authorisedPosts,
          },
        ]
      : [],
});
