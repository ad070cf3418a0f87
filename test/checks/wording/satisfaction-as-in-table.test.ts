import satisfactionAsInTable from "../../../src/checks/wording/satisfaction-as-in-table";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const overall = "overall.indicators[整体满意度].actual";
const standard = "projects[标准化项目].indicators[标准满意度].actual";

testCheck(satisfactionAsInTable, {
  passes: {
    "as in the table": { report: "全年发放问卷500份，服务对象满意度96%。" },
    "more than so much": { report: "服务对象满意度超95%。社会公众满意度达95%以上。" },
    "spelt out, and to another place": { report: "满意度为百分之九十六。总体满意度96.0%。" },
    "a goal": { report: "服务对象满意度目标值90%。力争满意度达到98%。满意度不低于92%。满意度≥95%。" },
    "last year's and by how much it rose": { report: "上年服务对象满意度94%，满意度较上年94%提高2个百分点。" },
    "one question of several": { report: "参训学员满意度98.6%。对办事效率表示满意的占93%。" },
    "a mean of two": {
      "overall.indicators[整体受益对象]": { name: "企业满意度", actual: "98%" },
      report: "服务对象满意度97%。",
    },
    "about so much": { report: "服务对象满意度约97%。" },
    "a rate of something else": { report: "满意度调查回收率96.5%。满意度指标得分率100%。" },
    "a project's paragraph": { report: "标准化项目参训人员全部通过考核。服务对象满意度96%。" },
    "a project's result, the project not named": {
      [standard]: "98%",
      report: "全年举办培训四期，满意度98%。",
    },
  },
  flags: {
    "another figure": {
      given: { report: "全年发放问卷500份，服务对象满意度98%。" },
      finds: [
        {
          message: "differs",
          at: "98%",
          because: [overall],
          expected: "96%",
          words: { indicator: "“整体满意度”" },
          severity: "warning",
        },
      ],
    },
    "more than was reached": {
      given: { report: "实现服务“零距离”，满意度超98%。" },
      finds: [{ message: "differs", at: "98%", expected: "96%" }],
    },
    "at least so much, in the specimen": {
      given: { report: { "服务对象满意度96%": "服务对象满意度达97%以上" } },
      finds: [{ message: "differs", at: "97%" }],
    },
    "of the project its sentence names": {
      given: { [standard]: "92%", report: "标准化项目举办培训四期，参训学员满意度95%。" },
      finds: [{ message: "differs", at: "95%", because: [standard], expected: "92%" }],
    },
    "reached and target in one sentence": {
      given: { report: "服务对象满意度99%，达到年度目标值90%。" },
      finds: [{ message: "differs", at: "99%" }],
    },
  },
  standsAside: {
    "no report": { report: undefined },
    "a result in words": { [overall]: "基本满意", report: "服务对象满意度92%。" },
    "neither scored form": withoutSheet("整体", "项目"),
    "whose satisfaction no indicator asks for": { report: "参训学员满意度98.6%。" },
    "under a heading on projects": { report: "一、概况\n中心设办公室。\n二、其他项目支出情况\n满意度92%。\n" },
  },
});
