import { isGiven } from "../field";
import type { Field } from "../field";
import type { Project } from "../filing";
import type { FoundForm } from "../reading/find-forms";
import { FormReader } from "../reading/form-reader";
import { readScoredForm } from "../reading/scored-form";
import { readText } from "../reading/values";
import { projectLayout } from "./layout";

/**
 * Reads one 项目支出绩效自评表. Its keys carry the project's name, so that a finding keeps its identity when tables are
 * re-ordered; `keyName` tells a name met before, or none, apart by a number.
 */
export function readProject(form: FormReader, found: FoundForm, keyName: (shown: string) => string): Project {
  const [name, supervisor, implementer] = projectLayout.head;
  const named = headField(form, name);
  const own = new FormReader(
    form.region,
    form.lexicon,
    `projects[${keyName(isGiven(named) ? named.value : "未命名项目")}]`,
    form.moneyUnit,
    form.decimals,
  );
  const projectName = headField(own, name);
  const heads = { supervisor: headField(own, supervisor), implementer: headField(own, implementer) };
  const title = isGiven(projectName) ? `项目支出绩效自评表（${projectName.value}）` : "项目支出绩效自评表";
  const shared = readScoredForm(own, found, title).form;
  return { projectName, ...heads, ...shared };
}

function headField(form: FormReader, term: (typeof projectLayout.head)[number]): Field<string> {
  return form.beside(term, form.lexicon.printed(term), form.findLabelled(term), readText);
}
