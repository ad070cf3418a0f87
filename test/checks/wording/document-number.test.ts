import documentNumber from "../../../src/checks/wording/document-number";
import { testCheck } from "../../support/test-check";

testCheck(documentNumber, {
  passes: {
    "official brackets and a whole year": { report: "根据湘财绩〔2025〕2号和财预〔2020〕10号文件开展自评。" },
    "a law with its year": { report: "按照《办法》（2024年修订）第3号公告执行。" },
    "an edition in brackets": { report: "发布了《服务事项（2024版）》。" },
  },
  flags: {
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
