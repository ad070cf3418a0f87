import type { ScoredForm } from "../filing";
import { TemplateMismatch } from "../template-mismatch";
import { readAnnualGoal, readSignature } from "./closing-blocks";
import type { FoundForm } from "./find-forms";
import type { FormReader } from "./form-reader";
import { readFundingBlock } from "./funding-block";
import { readIndicatorTable } from "./indicator-table";
import { mismatch } from "./mismatch";

/** Reads what 表2 and 表3 share. Also tells the row of 年度资金总额. */
export function readScoredForm(
  form: FormReader,
  found: FoundForm,
  name: string,
): { readonly form: ScoredForm; readonly fundingRow: number } {
  const head = form.head(found.title);
  const { total, parts, row } = readFundingBlock(form) ?? refuse(form);
  return {
    form: {
      key: form.key,
      name,
      sheet: form.region.index.sheet.name,
      at: { sheet: form.region.index.sheet.name, row: form.region.top, column: form.region.left },
      moneyUnit: form.moneyUnit,
      ...head,
      funding: { total, parts },
      annualGoal: readAnnualGoal(form, row),
      indicators: readIndicatorTable(form, row),
      signature: readSignature(form),
      fields: form.fields,
    },
    fundingRow: row,
  };
}

/** The funding block is what makes a sheet one of these forms: without it nothing can be checked. */
function refuse(form: FormReader): never {
  for (const term of ["totalFunds", "annualBudget", "executed"] as const)
    if (!form.find(term)) throw mismatch(form, term);
  throw new TemplateMismatch(
    form.lexicon.printed("annualBudget"),
    form.region.index.sheet.name,
    undefined,
    `工作表“${form.region.index.sheet.name}”里的“年度资金总额”上方没有“全年预算数”“全年执行数”这一行表头，请对照模板改正。`,
  );
}
