import documentNumber from "../../../src/checks/wording/document-number";
import { testCheck } from "../../support/test-check";

testCheck(documentNumber, {
  passes: {
    "issued in the year of its number, or in the January behind it": {
      report:
        "《甲办法》（湘财绩〔2024〕12号）于2024年3月5日印发。《乙办法》（湘财绩〔2024〕88号）于2025年1月印发。《丙办法》（湘财绩〔2023〕9号）于2024年3月修订。",
    },
    "official brackets and a whole year": { report: "根据湘财绩〔2025〕2号和财预〔2020〕10号文件开展自评。" },
    "a law with its year": { report: "按照《办法》（2024年修订）第3号公告执行。" },
    "titles that go out more than once, or from two places, or anew": {
      report:
        "根据《关于下达2024年专项资金的通知》（湘财预〔2024〕12号）、《关于下达2024年专项资金的通知》（湘财预〔2024〕35号）执行。\n按照《差旅费管理办法》（财行〔2013〕531号）和《差旅费管理办法》（湘财行〔2014〕15号）报销。\n《会议费管理办法》（湘财行〔2014〕6号）修订后为《会议费管理办法》（湘财行〔2024〕9号）。",
    },
    "notices on other years and of the year after": {
      report:
        "根据《关于开展2024年度部门绩效自评的通知》（湘财绩〔2025〕2号）、《关于开展2023年度部门绩效自评的通知》（湘财绩〔2024〕2号）和《关于做好2024年度预算编制工作的通知》（湘财预〔2024〕2号）开展工作。",
    },
    "the documents of the edition, whole, in short, by another agency and passed on": {
      report:
        "根据《湖南省财政厅关于开展2024年度省级预算部门绩效自评和部门评价的通知》（湘财绩〔2025〕2号）、《关于开展2024年度绩效自评的通知》（湘财绩〔2025〕2号）和《财政部关于印发〈项目支出绩效评价管理办法〉的通知》（财预〔2020〕10号）开展自评。参照《项目支出绩效评价管理办法》（湘财绩〔2021〕7号）打分，按《省科技厅转发〈关于开展2024年度自评的通知〉的通知》（湘财绩〔2025〕2号）公开。",
    },
    "rules of the province that have the title of the ministry's": {
      report: "参照《项目支出绩效评价管理办法》（湘财预〔2021〕15号）打分。",
    },
    "other documents without a title, and other years": {
      report:
        "按照湘财绩〔2024〕5号文件要求，对2024年度部门整体支出开展自评。按照湘财绩〔2024〕2号文件要求，开展2023年度自评。按照《办法》（湘财绩〔2024〕2号）要求，开展2024年度自评。",
    },
    "numbers of the year in which the report is signed": {
      report: "根据湘财绩〔2025〕2号文件开展自评，执行湘财行〔2024〕9号文件。\n\n中心\n2025年4月18日",
    },
    "one number of two rules that one notice issued": {
      report: "按照《甲类管理办法》（湘财绩〔2024〕2号）、《乙类管理办法》（湘财绩〔2024〕2号）执行。",
    },
    "an edition in brackets": { report: "发布了《服务事项（2024版）》。" },
  },
  flags: {
    "issued in another year than its number says": {
      given: { report: "《甲办法》（湘财绩〔2024〕12号）于2025年2月印发。" },
      finds: [
        {
          message: "issued",
          at: "湘财绩〔2024〕12号",
          because: ["2025年2月"],
          words: { year: "2024", date: "2025年2月" },
        },
      ],
    },
    "square brackets, told once for the whole text": {
      given: { report: "根据中发[2018]34号、湘办发 [2019] 10号和湘财绩【2025】2号文件开展自评。" },
      finds: [
        {
          message: "brackets",
          at: "中发[2018]34号",
          because: ["湘办发 [2019] 10号", "湘财绩【2025】2号"],
          expected: "中发〔2018〕34号",
          suggest: "中发〔2018〕34号",
          severity: "reminder",
          words: { count: "共3处" },
        },
      ],
    },
    "round brackets": {
      given: { report: { "湘财绩〔2025〕2号": "湘财绩（2025）2号" } },
      finds: [{ message: "brackets", at: "湘财绩（2025）2号", expected: "湘财绩〔2025〕2号" }],
    },
    "two digits for the year, told once for the document": {
      given: { report: "根据湘财绩〔25〕2号文件开展自评，并按湘财绩〔25〕2号文件公开。" },
      finds: [{ message: "year", at: "湘财绩〔25〕2号" }],
    },
    "one title with two numbers": {
      given: {
        report:
          "按照《专项资金绩效评价管理办法》（财预〔2020〕10号）开展评价。\n依据《专项资金绩效评价管理办法》（财预〔2021〕10号）打分。",
      },
      finds: [
        {
          message: "numbers",
          at: "财预〔2021〕10号",
          because: ["财预〔2020〕10号"],
          severity: "warning",
          words: { other: "财预〔2020〕10号" },
        },
      ],
    },
    "the notice on a year with the number of that year": {
      given: { report: "根据《关于开展2024年度省级预算部门绩效自评和部门评价的通知》（湘财绩〔2024〕2号）开展自评。" },
      finds: [{ message: "early", at: "湘财绩〔2024〕2号", words: { year: "2024年度" } }],
    },
    "a document of the edition by another number, and without its title by another year": {
      given: {
        report:
          "按照《项目支出绩效评价管理办法》（财预〔2020〕11号）打分。按照省财政厅湘财绩〔2024〕2号通知要求，开展2024年度自评。",
      },
      finds: [
        { message: "source", at: "财预〔2020〕11号", expected: "财预〔2020〕10号", severity: "warning" },
        { message: "notice", at: "省财政厅湘财绩〔2024〕2号", expected: "湘财绩〔2025〕2号", severity: "warning" },
      ],
    },
    "a number of a year after the report": {
      given: { report: "执行湘财行〔2026〕9号文件。\n\n中心\n2025年4月18日" },
      finds: [{ message: "later", at: "湘财行〔2026〕9号", because: ["2025年4月18日"], severity: "warning" }],
    },
    "the number of a notice given to rules": {
      given: {
        report:
          "根据《关于开展省级预算绩效抽查工作的通知》（湘财绩〔2024〕7号）开展工作，执行《省级预算绩效管理办法》（湘财绩〔2024〕7号）。",
      },
      finds: [{ message: "titles", at: "湘财绩〔2024〕7号", severity: "reminder" }],
    },
    "one document written in two ways": {
      given: { report: "根据湘财绩〔2025〕2号文件开展自评，并按湘财绩〔2025〕第2号文件公开。" },
      finds: [
        {
          message: "unlike",
          at: "湘财绩〔2025〕第2号",
          because: ["湘财绩〔2025〕2号"],
          words: { other: "“湘财绩〔2025〕2号”" },
        },
      ],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
