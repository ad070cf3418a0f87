import type { Edition } from "./edition";

/** 湖南省 2024 年度. Titles and the basic data table are seen in published filings; the provincial annex itself is not. */
export const hunan2024: Edition = {
  id: "hunan-2024",
  name: "湖南省2024年度",
  sources: [
    "《湖南省财政厅关于开展2024年度省级预算部门绩效自评和部门评价的通知》（湘财绩〔2025〕2号）",
    "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  ],
  titles: {
    basicData: "{Y}年度部门整体支出绩效评价基础数据表",
    overall: "{Y}年度部门整体支出绩效自评表",
    project: "{Y}年度项目支出绩效自评表",
  },
  labels: { unit: "省级预算部门名称", projectName: "项目支出名称" },
  executionPoints: 10,
  totalPoints: 100,
  // As units that forwarded the notice give its dates; the notice itself is not seen.
  deadlines: { report: "2025-04-18", publication: "2025-06-20", source: "湘财绩〔2025〕2号（转发件所列时间节点）" },
  weightSchemes: [
    { name: "产出50、效益30、满意度10", execution: 10, groups: { output: 50, benefit: 30, satisfaction: 10 } },
    {
      name: "成本20、产出40、效益20、满意度10",
      execution: 10,
      groups: { cost: 20, output: 40, benefit: 20, satisfaction: 10 },
    },
    { name: "产出50、效益40", execution: 10, groups: { output: 50, benefit: 40 } },
  ],
  thresholds: {
    lowExecutionRate: 90,
    bigAdjustment: 30,
    bigSwing: 30,
    economyMeasuresLength: 10,
    overAchievement: 130,
    singleIndicatorPoints: 30,
    copiedGoalLikeness: 95,
    fullOutputExecution: 60,
    fullOutputScore: 95,
    projectExecution: 80,
  },
  thresholdSources: {
    lowExecutionRate: "审核常识：有的省在表注中写明未达到90%的须说明原因，湖南的规定未见公开",
    bigAdjustment: "审核常识：表注只要求追加或调减单独说明，没有写明幅度",
    bigSwing: "审核常识：与预算调整用同一幅度",
    economyMeasuresLength: "审核常识：少于十个字写不明一项措施",
    overAchievement: "审核常识：财预〔2020〕10号要求明显偏低的指标值适度调减得分，没有写明幅度",
    singleIndicatorPoints: "审核常识：超过产出指标五十分的一大半，等于只考核一项",
    copiedGoalLikeness: "审核常识",
    fullOutputExecution: "审核常识：公开的自评表里有执行率五成多而产出满分的",
    fullOutputScore: "审核常识",
    projectExecution: "审核常识：低于此数的项目一般够不上良",
  },
  grades: { excellent: 90, good: 80, fair: 60 },
  tiers: { achieved: 80, partly: 60 },
  severities: {},
  switchedOff: {},
  // Whether and how the platform of this province checks on upload has not been published, so `platform` is left out.
};
