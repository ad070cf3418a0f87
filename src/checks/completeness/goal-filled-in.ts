import type { Field } from "../../forms/field";
import type { Filing, ScoredForm } from "../../forms/filing";
import { defineCheck } from "../check";
import { isBlankForm } from "../shapes/blank-forms";
import { plainProse } from "../shapes/likeness";

export default defineCheck({
  id: "completeness/goal-filled-in",
  code: "C30",
  title: "年度总体目标的预期目标和实际完成情况都应写明，不应空白、只有符号或只写“完成”“良好”",
  basis: "审核常识",
  severity: "error",
  severities: { oneWord: "warning", general: "reminder" },
  needs: ["scoredForms"],
  messages: {
    blank: "{form}的年度总体目标没有填写{blank}，请补填。",
    nothing: "{form}的年度总体目标的{label}只填了“{written}”，没有写明内容，请补写。",
    oneWord: "{form}的年度总体目标的{label}只写了“{written}”，请对照预期目标写明完成了哪些工作、取得什么结果。",
    general: "{form}的年度总体目标的{label}“{written}”只是笼统的说法，请对照预期目标写明完成了哪些工作、取得什么结果。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of formsToFile(filing)) {
      const { expected, achieved } = form.annualGoal;
      const goals = [expected, achieved];
      const printed = goals.filter(({ state }) => state !== "absent");
      if (printed.length === 0) yield standAside(expected);
      const [at, ...because] = printed.filter(({ state }) => state === "blank");
      const words = { form: form.name };
      if (at) yield flag("blank", { at, because, words: { ...words, blank: listOf([at, ...because]) } });
      for (const goal of printed.filter(saysNothing))
        yield flag("nothing", { at: goal, words: { ...words, written: goal.written.trim() } });
      const general = achieved.value === undefined ? undefined : generality(achieved.value);
      if (general) yield flag(general, { at: achieved, words: { ...words, written: achieved.written.trim() } });
    }
  },
});

/** Forms somebody has begun; a project form still without a name is a blank to spare. */
function formsToFile({ overall, projects }: Filing): readonly ScoredForm[] {
  const named = projects.filter(({ projectName }) => projectName.state === "given");
  return [...(overall ? [overall] : []), ...named].filter((form) => !isBlankForm(form));
}

const listOf = (fields: readonly Field<unknown>[]): string => fields.map(({ label }) => `“${label}”`).join("、");

/** A dash or 无, marks alone such as - - -, and what stood on the form for a goal to be written over it. */
function saysNothing({ state, written }: Field<string>): boolean {
  if (state === "dash") return true;
  if (state !== "given") return false;
  return !/[\p{L}\p{N}]/u.test(written) || standIn.test(plainProse(written));
}

const standIn =
  /^(?:[xX×]+|待(?:填写?|补充?|完善|定)|略|空|[请可]?(?:填写|简述|概述).{0,12}|限?\d+字(?:以内|左右|内))$/;

/** 完成 and 良好 name no work at all; so do 已完成年度目标任务 and 达成预期指标, which at least speak of the goals. */
function generality(achieved: string): "oneWord" | "general" | undefined {
  const said = plainProse(achieved);
  if (said.length > 24) return undefined;
  if (
    /^(?:已|均已?|全部|全面|都已?|基本)?(?:完成|达标|达成|达到|实现)$|^(?:情况)?(?:良好|较好|很好|好|优秀?|合格|正常|是)$/.test(
      said,
    )
  )
    return "oneWord";
  return said.replace(commonplaces, "") === "" ? "general" : undefined;
}

/** Words that any unit could write of any year's work. */
const commonplaces =
  /本?(?:单位|部门|年度?)|全年|当年|各项|全部|全面|全都|圆满|较好|顺利|按时|按期|按质|按量|保质|保量|如期|良好|优秀|很好|情况|均已?|都已?|已经?|了|地|的|年初|设定|预期|预定|既定|总体|整体|绩效|目标|指标值?|任务|工作|计划|要求|完成|达成|达到|达标|实现|落实|好|\d{4}年/g;
