import type { Field } from "../../forms/field";
import type { Filing, ScoredForm } from "../../forms/filing";
import { withName } from "./project-names";

/** A cell of last year's workbook as evidence: it can be named, but not visited in this one. */
export const ofLastYear = <F extends Field<unknown>>(field: F): F => ({
  ...field,
  key: `lastYear.${field.key}`,
  label: `上年自评表 ${field.label}`,
  at: undefined,
});

/** Each scored form of this year with the one it continues: 表2 with 表2, a project with the project of its name. */
export function continuedForms({
  overall,
  projects,
  lastYear,
}: Filing & { readonly lastYear: Filing }): readonly (readonly [now: ScoredForm, before: ScoredForm])[] {
  const continued = projects.flatMap((project) => {
    const before = withName(lastYear.projects, ({ projectName }) => projectName.value, project.projectName.value ?? "");
    return before ? [[project, before] as const] : [];
  });
  return overall && lastYear.overall ? [[overall, lastYear.overall], ...continued] : continued;
}
