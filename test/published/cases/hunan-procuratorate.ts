import type { PublishedCase } from "../published-case";
import { knownFigures } from "./layout";

/** 湖南省人民检察院 2017: two long enumerations that are complete, one of them closed by 等. The facts are told in words of our own. */
export const procuratorate: PublishedCase = {
  unit: "湖南省人民检察院",
  year: "2017",
  edition: "hunan-2024",
  sheets: [knownFigures("湖南省人民检察院", "2017", ["支出合计"])],
  text: [
    "一、部门概况",
    "（一）单位构成",
    "本部门预算由5个单位汇总而成，包括院本级、国家检察官学院湖南分院、长沙铁路运输检察院、衡阳铁路运输检察院、怀化铁路运输检察院。",
    "（二）内设机构",
    "院机关设有办公室、政治部干部处、政治部干部教育培训处、政治部宣传综合处、政治部检察官管理处、反贪污贿赂局、反渎职侵权局、侦查监督一处、侦查监督二处、公诉一处、公诉二处、公诉三处、民事行政检察处、刑事执行检察局、法警总队、控告检察处、申诉检察处、检务督察处、人民监督工作办公室、技术处、网络信息处、林业检察处、职务犯罪预防处、法律政策研究室、纪检监察处、计划财务装备处、后勤服务中心、铁路运输检察处、机关党委、离退办等30个内设机构。",
    "（三）人员编制",
    "部门核定编制614名，其中院机关455名、国家检察官学院湖南分院13名，其余为三个铁路运输检察院的编制。",
  ].join("\n"),
  expected: [],
  missed: [],
  extras: [],
};
