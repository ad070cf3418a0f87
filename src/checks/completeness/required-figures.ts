import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { blankColumns } from "../shapes/basic-data-rows";
import { isBlankBasicData } from "../shapes/blank-forms";
import type { FormRow } from "../shapes/form-row";
import { isBlank, isSomething } from "../shapes/form-row";
import { incompleteRows, missingForms } from "../shapes/form-rows";

export default defineCheck({
  id: "completeness/required-figures",
  code: "C04",
  title: "各表要求填写的表头和数值格不应空白，无此项的应填0或“无”",
  basis: "审核常识",
  severity: "reminder",
  severities: {
    head: "error",
    figures: "error",
    columnToFill: "error",
    names: "warning",
    values: "warning",
    noTarget: "warning",
  },
  needs: [],

  messages: {
    head: "{form}的{blank}没有填写，请补填。",
    names: "{form}第{numbers}项指标有分值，没有填写三级指标的名称，请补填。",
    noTarget: "“{row}”有分值、有得分，年度指标值却只填了“{stated}”，请补填指标值；不设这项指标的，不应有分值。",
    columnToFill: "基础数据表的“{column}”一列一项也没有填写，请填写；无此项的填0或“无”。",
    column: "基础数据表的“{column}”一列一项也没有填写。请补填；无此项的填0或“无”。",
    row: "{row}整行没有填写。请补填；无此项的填0或“无”。",
    figures: "{row}的{blank}没有填写，请补填。",
    values: "{row}的{blank}没有填写，请补填。",
    derived: "{row}的{blank}没有填写，请按表中其他数填写。",
    cells: "{row}的{blank}没有填写。请补填；无此项的填0或“无”。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of missingForms(filing)) yield standAside([], `工作簿中没有${form}`);
    for (const form of scoredForms(filing)) {
      const [at, ...because] = blankHead(filing, form);
      const words = { form: form.name };
      if (at) yield flag("head", { at, because, words: { ...words, blank: listOf([at, ...because]) } });
      const { rows } = form.indicators;
      const unnamed = rows.filter(isUnnamed);
      const [first, ...others] = unnamed.map(({ name }) => name);
      const numbers = unnamed.map((row) => rows.indexOf(row) + 1).join("、");
      if (first) yield flag("names", { at: first, because: others, words: { ...words, numbers } });
      for (const { target, name, points, score } of rows.filter(isWithoutTarget))
        yield flag("noTarget", { at: target, because: [points, score], words: { row: name.value ?? "未命名指标" } });
    }
    const { basicData } = filing;
    const columns = basicData && !isBlankBasicData(basicData) ? blankColumns(basicData) : [];
    for (const { id, column, cells } of columns) {
      const [at, ...because] = cells;
      // A unit set up this year has no figures of the last.
      if (at) yield flag(id === "lastYear" ? "column" : "columnToFill", { at, because, words: { column } });
    }
    const told = new Set(columns.flatMap(({ cells }) => cells));
    // An empty row is one omission, however many cells it has.
    for (const row of incompleteRows(filing)) {
      const [at, ...because] = row.cells.filter((cell) => isBlank(cell) && !told.has(cell));
      if (!at) continue;
      const printed = row.cells.filter(({ state }) => state !== "absent");
      const words = { row: `“${row.label}”` };
      const kind = kindOf(row, [at, ...because]);
      const isWhole = because.length + 1 === printed.length && printed.length > 1;
      if (isWhole && (kind === "cells" || kind === "derived")) yield flag("row", { at, because, words });
      else yield flag(kind, { at, because, words: { ...words, blank: namesOf(row, [at, ...because]) } });
    }
  },
});

/** An indicator that counts and has no name: points are awarded for nobody knows what. */
const isUnnamed = ({ name, points }: Indicator): boolean => name.state === "blank" && isSomething(points);

/** — or / beside points and a score: nobody can have measured what was not asked. 无 may well be the target, of accidents. */
function isWithoutTarget({ target, points, score }: Indicator): boolean {
  return (
    target.state === "dash" && /^[^\p{L}\p{N}]+$/u.test(target.written.trim()) && isSomething(points) && isGiven(score)
  );
}

/** The gravest of what is blank decides how the row is told. */
function kindOf(row: FormRow, blank: readonly Field<unknown>[]): "figures" | "values" | "derived" | "cells" {
  if (blank.some((cell) => row.essential?.includes(cell))) return "figures";
  if (blank.some((cell) => row.asked?.includes(cell))) return "values";
  return blank.every((cell) => row.workedOut?.includes(cell)) ? "derived" : "cells";
}

/** Who a form is of and by; a form nobody has begun to fill in lacks more than that. */
function blankHead({ projects }: Filing, form: ScoredForm): readonly Field<unknown>[] {
  const project = projects.find((one) => one === form);
  const head = project ? [project.projectName, project.supervisor, project.implementer] : [form.unit];
  const { initialBudget, annualBudget, executed } = form.funding.total;
  const isBegun = [initialBudget, annualBudget, executed].some(({ state }) => state === "given");
  return isBegun ? head.filter(({ state }) => state === "blank") : [];
}

const listOf = (fields: readonly Field<unknown>[]): string => fields.map(({ label }) => `“${label}”`).join("、");

/** The columns, or the lines of a block: “2024年决算数” of a line called 三公经费 2024年决算数. */
function namesOf(row: FormRow, cells: FormRow["cells"]): string {
  return cells.map(({ label }) => `“${label.replace(`${row.label} `, "")}”`).join("、");
}
