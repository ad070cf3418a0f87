import { isGiven } from "../../forms/field";
import type { Field } from "../../forms/field";
import type { Figure } from "../check";
import { defineCheck } from "../check";

export default defineCheck({
  id: "budget/staff-and-buildings",
  code: "B10",
  title: "基础数据表的编制数、在职人数和楼堂馆所数应与预决算数据一致",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData", "budgetFigures"],
  messages: {
    differs: "{label}填报为{stated}，预决算数据是{expected}，两处不一致，请核对。",
  },

  *inspect({ basicData: { staff, buildingControl: building }, budgetFigures: figures }, { flag, standAside }) {
    const pairs: readonly (readonly [stated: Field<Figure>, source: Field<Figure>])[] = [
      [staff.authorisedPosts, figures.authorisedPosts],
      [staff.staffInPost, figures.staffInPost],
      [building.approvedArea, figures.approvedArea],
      [building.actualArea, figures.actualArea],
      [building.budgetInvestment, figures.budgetInvestment],
      [building.actualInvestment, figures.actualInvestment],
    ];
    const told = pairs.filter(([stated, source]) => isGiven(stated) && isGiven(source));
    if (told.length === 0)
      yield standAside(
        pairs.map(([stated]) => stated),
        "没有可与预决算数据核对的数",
      );
    for (const [stated, source] of told) {
      if (!isGiven(stated) || !isGiven(source) || stated.value.agreesWithinRounding(source.value)) continue;
      yield flag("differs", { at: stated, because: [source], expected: source.value, suggest: true });
    }
  },
});
