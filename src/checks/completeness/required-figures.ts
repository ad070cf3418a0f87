import type { Field } from "../../forms/field";
import type { Filing, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import type { FormRow } from "../shapes/form-row";
import { missingForms, rowsOf } from "../shapes/form-rows";

export default defineCheck({
  id: "completeness/required-figures",
  code: "C04",
  title: "各表要求填写的表头和数值格不应空白，无此项的应填0或“无”",
  basis: "审核常识",
  severity: "reminder",
  severities: { head: "error" },
  needs: [],

  messages: {
    head: "{form}的{blank}没有填写，请补填。",
    row: "{row}整行没有填写。请补填；无此项的填0或“无”。",
    cells: "{row}的{blank}没有填写。请补填；无此项的填0或“无”。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of missingForms(filing)) yield standAside([], `工作簿中没有${form}`);
    for (const form of scoredForms(filing)) {
      const [at, ...because] = blankHead(filing, form);
      const words = { form: form.name };
      if (at) yield flag("head", { at, because, words: { ...words, blank: listOf([at, ...because]) } });
    }
    // An empty row is one omission, however many cells it has.
    for (const row of rowsOf(filing)) {
      // Nearly every row is complete.
      if (!row.cells.some(isBlank)) continue;
      const [at, ...because] = row.cells.filter(isBlank);
      if (!at) continue;
      const printed = row.cells.filter(({ state }) => state !== "absent");
      const words = { row: `“${row.label}”` };
      if (because.length + 1 === printed.length && printed.length > 1) yield flag("row", { at, because, words });
      else yield flag("cells", { at, because, words: { ...words, blank: namesOf(row, [at, ...because]) } });
    }
  },
});

const isBlank = ({ state }: Field<unknown>): boolean => state === "blank";

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
