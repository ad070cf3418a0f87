import type { Amount } from "../../quantities/amount";
import type { Field } from "../field";
import type { Overall } from "../filing";
import type { FoundForm } from "../reading/find-forms";
import type { FormReader } from "../reading/form-reader";
import { splitAfterColon } from "../reading/label";
import { readScoredForm } from "../reading/scored-form";
import type { PlacedText } from "../reading/sheet-view";
import { textsIn } from "../reading/sheet-view";
import { amountReader } from "../reading/values";
import type { TermId } from "../vocabulary";
import { overallLayout } from "./layout";

/** Reads 部门整体支出绩效自评表. */
export function readOverall(form: FormReader, found: FoundForm): Overall {
  const shared = readScoredForm(form, found, "部门整体支出绩效自评表");
  const end = form.find(["annualGoal", "firstLevel"], shared.fundingRow)?.row ?? form.region.bottom;
  const labels = breakdownLabels(form, shared.fundingRow + 1, end);
  const income = breakdown(form, "income", overallLayout.income, labels);
  const nature = breakdown(form, "nature", overallLayout.nature, labels);
  return { income, nature, ...shared.form };
}

const breakdownTerms = [...overallLayout.income, ...overallLayout.nature].map(({ term }) => term);

/** Where each label of the two breakdowns stands, between the funding total and the goals. */
function breakdownLabels(form: FormReader, from: number, end: number): ReadonlyMap<TermId, PlacedText> {
  const labels = new Map<TermId, PlacedText>();
  for (const text of textsIn(form.region, from, end)) {
    const label = splitAfterColon(text.text)?.prefix ?? text.text;
    const term = form.lexicon.match(label, breakdownTerms);
    if (term && !labels.has(term)) labels.set(term, text);
  }
  return labels;
}

function breakdown<Id extends string>(
  form: FormReader,
  block: string,
  lines: readonly { readonly id: Id; readonly term: TermId }[],
  labels: ReadonlyMap<TermId, PlacedText>,
): Record<Id, Field<Amount>> {
  const fields = lines.map(({ id, term }) => {
    const found = labels.get(term);
    const read = amountReader(form.moneyUnit, form.decimals);
    return [id, form.beside(`${block}.${id}`, form.lexicon.printed(term), found, read, "behind")] as const;
  });
  return Object.fromEntries(fields) as Record<Id, Field<Amount>>;
}
