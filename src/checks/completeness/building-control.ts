import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { BasicData } from "../../forms/filing";
import type { Figure } from "../check";
import { defineCheck } from "../check";
import { exceedsLimit } from "../shapes/stays-within";

export default defineCheck({
  id: "completeness/building-control",
  code: "C02",
  title: "楼堂馆所控制情况应填全：批复规模、实际规模、预算投资、实际投资缺一不可",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData"],

  messages: {
    blank: "楼堂馆所控制情况只填了一部分：{blank}没有填写。有完工项目的请补全，没有的四项都填0或“无”。",
    none: "楼堂馆所控制情况前后不一：{filled}有数，{none}却填为零或“无”。有完工项目的请补全，没有的四项都填0或“无”。",
  },

  *inspect({ basicData: { buildingControl } }, { flag, standAside }) {
    const { approvedArea, actualArea, budgetInvestment, actualInvestment } = buildingControl;
    const printed = [approvedArea, actualArea, budgetInvestment, actualInvestment].filter(
      ({ state }) => state !== "absent",
    );
    const blank = printed.filter(({ state }) => state === "blank");
    if (blank.length === printed.length || printed.some(({ state }) => state === "unreadable")) {
      yield standAside(printed.length > 0 ? printed : approvedArea);
      return;
    }
    const [first, ...others] = blank;
    if (first) {
      yield flag("blank", { at: first, because: others, words: { blank: namesOf(blank) } });
      return;
    }
    const filled = onlyGiven<Figure>(printed).filter(({ value }) => !value.isZero);
    const exceeded = exceededLimits(buildingControl);
    const none = printed.filter(
      (field) => (!isGiven<Figure>(field) || field.value.isZero) && !exceeded.includes(field),
    );
    const [at] = none;
    if (at && filled.length > 0)
      yield flag("none", {
        at,
        because: filled,
        settledIf: (under) => filled.every((field) => under(field)?.isZero),
        words: { filled: namesOf(filled), none: namesOf(none) },
      });
  },
});

/** A plain zero that was exceeded is already reported as an excess over the approval. */
function exceededLimits(building: BasicData["buildingControl"]): readonly Field<unknown>[] {
  return [
    { limit: building.approvedArea, actual: building.actualArea },
    { limit: building.budgetInvestment, actual: building.actualInvestment },
  ]
    .filter(exceedsLimit)
    .map(({ limit }) => limit);
}

function namesOf(fields: readonly { readonly label: string }[]): string {
  return fields.map(({ label }) => `“${label}”`).join("、");
}
