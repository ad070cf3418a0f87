import type { SpendingLine } from "../../forms/filing";
import { defineCheck } from "../check";
import { fundedDetails, fundedProjects, genericDetails } from "../shapes/project-names";

export default defineCheck({
  id: "cross-table/project-count",
  code: "X03",
  title: "项目支出绩效自评表的张数应与基础数据表项目支出的明细行数相符",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData", "projects"],
  messages: {
    differs: "基础数据表项目支出下有金额的明细为{lines}行，项目支出绩效自评表为{forms}张，请核对是否一一对应。",
    tooFew:
      "基础数据表项目支出下除{generic}外另有{lines}行明细，项目支出绩效自评表只有{forms}张，至少应有{least}张，请核对。",
  },

  *inspect({ basicData, projects }, { flag, standAside }) {
    const funded = fundedDetails(basicData.details);
    const generic = genericDetails(basicData.details);
    const named = funded.filter(({ heading }) => !heading);
    const total = basicData.lines.projectSpending;
    const at = placed([total, ...basicData.details]);
    if (!at || funded.length === 0) {
      yield standAside(total.finalAccount, "项目支出没有填有金额的明细");
      return;
    }
    const forms = fundedProjects(projects);
    const because = forms.map(({ projectName }) => projectName);
    const found = { at, because };
    const lines = named.length;
    if (generic.length === 0 && forms.length !== lines)
      yield flag("differs", { ...found, words: { lines, forms: forms.length } });
    else if (generic.length > 0 && forms.length < lines + 1)
      yield flag("tooFew", {
        ...found,
        words: { generic: generic.map(({ name }) => name).join("、"), lines, forms: forms.length, least: lines + 1 },
      });
  },
});

/** The first printed figure of these lines. */
function placed(lines: readonly SpendingLine[]) {
  return lines.flatMap((line) => [line.finalAccount, line.budget]).find((field) => field.at !== undefined);
}
