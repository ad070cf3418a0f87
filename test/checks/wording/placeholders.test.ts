import placeholders from "../../../src/checks/wording/placeholders";
import { testCheck } from "../../support/test-check";

const found = (message: string, ...places: readonly string[]) => places.map((at) => ({ message, at }));

testCheck(placeholders, {
  passes: {
    "every figure is written": { report: "公务接待费3万元，占“三公”经费的14.40%，比上年减少0.50万元。" },
    "a table of contents with leaders": {
      report: "目录\n一、基本情况…………………………1\n二、绩效情况......................12\n",
    },
    "an ellipsis that ends a quotation": { report: "有服务对象说“窗口很耐心，一次就办好了……”，并送来锦旗。" },
    "a table with a column of units": { report: "指标\t单位\t数量\n服务人数\t人\t1200\n实际支出\t万元\t3\n" },
    "the units of columns at the head of a table": {
      report:
        "项目\t决算数（万元）\t执行率（%）\t占比%\t比上年增减（%）\n人员经费\t2370.36\t96.35\t91.37\t-3.05\n满意度(%)\t增减率(%)\t占比（%）\n",
    },
    "words in brackets that ask for nothing": {
      report:
        "一、单位概况（简述）\n（一）概述\n填表人（请假）由他人代签，经费（此处指公用经费与项目支出之和，不含基建）。人才队伍有待补充，制度待补充完善。",
    },
    "stars around a heading, two questions and a letter": {
      report: "完成**项目支出**的评价。怎么办？？人员不足怎么办？\n抽检N95口罩2次，M2指标1项。",
    },
    "words drawn apart": { report: "负  责  人\n经  办  人：张三\n指标  次  12\n会议  3次，培训  2期。" },
    "an ellipsis behind what is told": { report: "主要原因是项目启动晚、资料多……。受访者说“问题是……”。" },
    "a text that is no report": {
      report: "会议议程：\n一、主持词（略）\n二、（）\n三、XX同志讲话，共 份。\n".repeat(20),
    },
    "letters of a name": { report: "采购了X光机2台，规格为30×40厘米。" },
  },
  flags: {
    "shares and a decrease without their figures": {
      given: { report: "会议费5万元，占 %，比上年减少 万元；培训费2万元，占28.57%。" },
      finds: [
        { message: "blank", at: "占 %", severity: "error", words: { stated: "“占 %”" } },
        { message: "blank", at: "减少 万元" },
      ],
    },
    "gaps in brackets and in a row of a table": {
      given: { report: "出国费0万元（ %），占总支出的（ %）。\n公务接待费\t3.00\t占 %\n" },
      finds: [...found("blank", " %", " %", "占 %")],
    },
    "crosses for the name of a unit and of a year": {
      given: { report: "XX中心20XX年度部门整体支出绩效自评报告" },
      finds: found("letters", "XX", "20XX"),
    },
    "a note on how much to write": {
      given: { report: "一、单位概况（300字以内）\n中心负责平台的运行。" },
      finds: found("instruction", "（300字以内）"),
    },
    "entries of which only the numbers stand there": {
      given: { report: "二、存在的问题\n一是……；二是……。\n……\n负责人：______" },
      finds: found("dots", "……", "……", "……", "______"),
    },
    "brackets and a title with nothing in them": {
      given: { report: "根据《》（ ）要求开展自评。" },
      finds: found("brackets", "《》", "（ ）"),
    },
    "words of a template that ask for their own replacement": {
      given: {
        report: "主要原因是（请填写原因）。（此处插入表格）（简述单位职责）\n[此处填写单位职责]\n产出情况：待补充。",
      },
      finds: found("marked", "（请填写原因）", "（此处插入表格）", "（简述单位职责）", "[此处填写单位职责]", "待补充"),
    },
    "marks in the place of a number": {
      given: { report: "召开会议**次，检查？？次，培训N期。\n调研　　次，在收到文件后  个工作日内排出计划。" },
      finds: [...found("blank", "**次"), ...found("letters", "？？", "N"), ...found("blank", "　　次", "  个工作日")],
    },
    "a reason that is left open": {
      given: { report: "存在偏差的主要原因是……。" },
      finds: found("dots", "……"),
    },
    "a gap the report was written with": {
      given: { report: { 系统全年运行正常: "【待填写：目标完成情况】" } },
      finds: found("marked", "【待填写：目标完成情况】"),
    },
    "a table row of the template": {
      given: { report: "项目\t预算数\nXX项目\t12\n……\t\n" },
      finds: [...found("letters", "XX"), ...found("dots", "……")],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
