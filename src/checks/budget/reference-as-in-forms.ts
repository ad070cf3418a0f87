import { firstFew } from "../also-words";
import { defineCheck } from "../check";
import { referenceSuspects } from "../shapes/reference-suspects";

export default defineCheck({
  id: "budget/reference-as-in-forms",
  code: "B11",
  title: "几处填报数彼此相符而预决算数据与之不同的，预决算数据应核对",
  basis: "审核常识",
  severity: "error",
  severities: { unbalanced: "warning" },
  needs: ["budgetFigures"],
  messages: {
    outvoted: "{label}填报为{stated}，按{witnesses}推算应为{expected}，疑为此格填错；如此格无误，应改正前述各处。",
    unbalanced: "{label}填报为{stated}，按{witnesses}推算应为{expected}，请核对；确有结余或另有来源的，请说明。",
  },

  *inspect(filing, { flag, standAside }) {
    if (!filing.basicData && !filing.overall && filing.projects.length === 0)
      yield standAside(filing.budgetFigures.title, "没有可与预决算数据核对的表");
    for (const { at, wanted, witnesses, isBySheetAlone } of referenceSuspects(filing))
      yield flag(isBySheetAlone ? "unbalanced" : "outvoted", {
        at,
        because: witnesses.flatMap(({ stated }) => stated),
        expected: wanted,
        suggest: wanted,
        words: { witnesses: firstFew(witnesses.map(({ name }) => name)) },
      });
  },
});
