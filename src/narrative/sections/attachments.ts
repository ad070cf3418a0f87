import { isGiven } from "../../forms/field";
import type { FormHead } from "../../forms/filing";
import type { Paragraph } from "../block";
import type { Facts } from "../facts";
import type { Run } from "../run";
import { joined, quoted, say } from "../run";

/** The three tables by their titles, in order; 表3 once for all projects. */
export function attachments(facts: Facts): Paragraph[] {
  const { basicData, overall, projects, edition } = facts.filing;
  const titles = [
    titleOf(facts, basicData, edition.titles.basicData),
    titleOf(facts, overall, edition.titles.overall),
    titleOf(facts, projects[0], edition.titles.project),
  ];
  return titles.map((title, at) => ({ kind: "paragraph", runs: say`${`${at + 1}. `}${title}` }));
}

/** The form's own title where the form is there and says its year; else the title the edition gives it. */
function titleOf({ filing, year }: Facts, form: FormHead | undefined, usual: string): Run[] {
  const stated = form && isGiven(form.title) ? form.title : undefined;
  if (stated && filing.year && stated.value?.includes(filing.year)) return [quoted(stated)];
  const [before = "", after = ""] = usual.split("{Y}");
  return joined([before, year, after]);
}
