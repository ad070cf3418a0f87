import { spendingColumns } from "../../forms/columns";
import { derivationsOfForm } from "../../forms/derivations";
import type { Derivation } from "../../forms/derivation";
import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import { fieldsOf } from "../../forms/fields-by-key";
import type { BasicData, Filing, Overall, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees, sumExceeds } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";
import { breakdownScope } from "./breakdown-scope";
import { farApart } from "./far-apart";
import { namedForms } from "./named-forms";
import { withName } from "./project-names";

/** What a cell would hold. */
export type Under = <T>(field: Field<T>) => T | undefined;

/** What holds between amounts, and so tells which of them 元 were typed into under 万元. */
export interface ScaleRelation {
  /** Figures that must agree, one that may not exceed another, or figures of one row that are seldom a thousandfold apart. */
  readonly kind: "exact" | "limit" | "alike";
  /** Those that are filled in and not zero. */
  readonly cells: readonly Given<Amount>[];
  holds(under: Under): boolean;
  /** Whether it speaks for these figures, not merely not against them. */
  confirms(under: Under): boolean;
  /** What the figures of these keys agree with, once put right. */
  words(changed: ReadonlySet<string>): string;
}

/** Every such relation of a filing; within forms, of those asked about. */
export function scaleRelations(
  filing: Filing,
  isAsked: (form: BasicData | ScoredForm, key: string) => boolean,
): readonly ScaleRelation[] {
  const { basicData, overall, projects } = filing;
  const found: ScaleRelation[] = [];
  for (const { key, form } of namedForms(filing))
    if (isAsked(form, key))
      for (const derivation of derivationsOfForm(filing, key)) addDerived(found, derivation, fieldsOf(form));
  if (overall) addBreakdowns(found, overall);
  if (basicData) addSpending(found, basicData, overall);
  if (projects.length > 0) addProjects(found, filing);
  for (const form of scoredForms(filing)) if (isAsked(form, form.key)) addFunding(found, form);
  return found;
}

const filledIn = (cells: readonly Field<Amount>[]): Given<Amount>[] =>
  onlyGiven(cells).filter(({ value }) => !value.isZero);

function addDerived(found: ScaleRelation[], derivation: Derivation, fields: ReadonlyMap<string, Field<unknown>>): void {
  if (derivation.op === "executionScore") return;
  const target = fields.get(derivation.target);
  // What is calculated goes along with whatever stands in its parts and is no witness, least of all while it waits for F9.
  if (!target || target.cell?.formula !== undefined) return;
  if (derivation.op === "sum") {
    if (!isAmount(target)) return;
    const parts = derivation.parts().flatMap((key) => fields.get(key) ?? []);
    if (parts.some(({ state }) => state === "unreadable")) return;
    addSum(found, target, [parts.filter(isAmount)], "", "各分项之和");
    return;
  }
  const [part, whole] = [fields.get(derivation.part), fields.get(derivation.whole)];
  if (!(target.value instanceof Rate) || !part || !whole || !isAmount(part) || !isAmount(whole)) return;
  if (part.value.isZero || whole.value.isZero) return;
  const rate = target as Given<Rate>;
  const fits = (under: Under): boolean => {
    const [own, of] = [under(part), under(whole)];
    return own !== undefined && of?.isZero === false && under(rate)?.canBe(own, of) === true;
  };
  const words = () => `与${rate.label}${rate.value}相符`;
  found.push({ kind: "exact", cells: [part, whole], holds: fits, confirms: fits, words });
}

const isAmount = (field: Field<unknown>): field is Given<Amount> => field.value instanceof Amount && isGiven(field);

/** A total with one list of parts or another that must come to it. */
function addSum(
  found: ScaleRelation[],
  total: Given<Amount>,
  lists: readonly (readonly Given<Amount>[])[],
  form: string,
  ofParts: string,
): void {
  const filled = lists.filter((list) => list.length > 0);
  const cells = [total, ...filled.flat()].filter(({ value }) => !value.isZero);
  if (filled.length === 0) return;
  const fits = (under: Under): boolean => {
    const whole = under(total);
    const comesTo = (list: readonly Given<Amount>[]) =>
      whole !== undefined &&
      sumAgrees(
        whole,
        list.map(under).filter((amount) => amount !== undefined),
      );
    return filled.some(comesTo);
  };
  const words = (changed: ReadonlySet<string>) => {
    if (changed.has(total.key)) return `与${ofParts}相符`;
    const stated = `与${form}${total.label}${total.value}相符`;
    return filled.some((list) => list.length > 1) ? `${ofParts}${stated}` : stated;
  };
  found.push({ kind: "exact", cells, holds: fits, confirms: fits, words });
}

/** Both breakdowns and a column of 年度资金总额. */
function addBreakdowns(found: ScaleRelation[], { income, nature, funding: { total } }: Overall): void {
  const totals = filledIn([income.total, nature.total]);
  const columns = filledIn([total.executed, total.annualBudget, total.initialBudget]);
  const [first, second] = totals;
  if (first && second) addSum(found, first, [[second]], "", second.label);
  for (const own of totals)
    addSum(
      found,
      own,
      columns.map((column) => [column]),
      "",
      "年度资金总额",
    );
}

function addSpending(found: ScaleRelation[], { lines }: BasicData, overall: Overall | undefined): void {
  const { operatingFunds, officeExpenses, utilitiesAndTravel, meetingsAndTraining, projectSpending } = lines;
  for (const column of spendingColumns) {
    const whole = operatingFunds[column];
    const parts = [officeExpenses, utilitiesAndTravel, meetingsAndTraining].map((line) => line[column]);
    if (isGiven(whole)) addLimit(found, onlyGiven(parts), whole);
  }
  for (const line of Object.values(lines))
    if (line !== lines.basicBudgetAdjustment)
      addAlike(
        found,
        spendingColumns.map((column) => line[column]),
        3,
      );
  if (!overall) return;
  const scope = breakdownScope(overall);
  const shown = overall.nature.projectSpending;
  const own = scope === "executed" ? projectSpending.finalAccount : projectSpending.budget;
  if (isGiven(own) && isGiven(shown)) addSum(found, own, [[shown]], "基础数据表的", `${overall.name}的${shown.label}`);
  const basic = overall.nature.basicSpending;
  if (scope === "executed" && isGiven(operatingFunds.finalAccount) && isGiven(basic))
    addLimit(found, [operatingFunds.finalAccount], basic);
}

/** The forms of the projects against 项目支出 of both tables and against the lines of their names. */
function addProjects(found: ScaleRelation[], { projects, basicData, overall }: Filing): void {
  const column = (id: "initialBudget" | "annualBudget" | "executed") => {
    const cells = projects.map(({ funding }) => funding.total[id]);
    return cells.every(({ state }) => state === "given" || state === "dash") ? onlyGiven(cells) : [];
  };
  const [initial, annual, executed] = [column("initialBudget"), column("annualBudget"), column("executed")];
  const add = (total: Field<Amount> | undefined, lists: readonly (readonly Given<Amount>[])[], form: string) => {
    if (total && isGiven(total)) addSum(found, total, lists, `${form}的`, "各项目支出绩效自评表的合计");
  };
  const spending = basicData?.lines.projectSpending;
  add(spending?.finalAccount, [executed], "基础数据表");
  add(spending?.budget, [initial, annual], "基础数据表");
  if (overall)
    add(overall.nature.projectSpending, [breakdownScope(overall) === "executed" ? executed : annual], overall.name);
  for (const { name, heading, budget, finalAccount } of basicData?.details ?? []) {
    const own = heading ? undefined : withName(projects, ({ projectName }) => projectName.value, name);
    if (!own) continue;
    const { total } = own.funding;
    const lists = (cells: readonly Field<Amount>[]) => onlyGiven(cells).map((cell) => [cell]);
    add(finalAccount, lists([total.executed]), "基础数据表");
    add(budget, lists([total.initialBudget, total.annualBudget]), "基础数据表");
  }
}

function addFunding(found: ScaleRelation[], { funding: { total } }: ScoredForm): void {
  const { initialBudget, annualBudget, executed } = total;
  addAlike(found, [initialBudget, annualBudget], 1.5);
  if (!isGiven(annualBudget) || !isGiven(executed)) return;
  addAlike(found, [annualBudget, executed], 3);
  addLimit(found, [executed], annualBudget);
}

function addLimit(found: ScaleRelation[], parts: readonly Given<Amount>[], limit: Given<Amount>): void {
  const cells = [limit, ...parts].filter(({ value }) => !value.isZero);
  if (parts.length === 0 || limit.value.isZero) return;
  const holds = (under: Under): boolean => {
    const most = under(limit);
    return (
      most !== undefined &&
      !sumExceeds(
        parts.map(under).filter((amount) => amount !== undefined),
        most,
      )
    );
  };
  const words = () => `不超过${limit.label}${limit.value}`;
  found.push({ kind: "limit", cells, holds, confirms: () => false, words });
}

/** By how much two figures that nothing else speaks of may be apart. */
const nearOfTwo = 1.5;
/** 5000 cut to 0.40 is a project that was given up; figures below 1 万元 say little of each other. */
export const leastAlike = 1_000_000;

/** Figures of one row, which may differ, but hardly a thousandfold; `near` is how much the right ones may. */
function addAlike(found: ScaleRelation[], row: readonly Field<Amount>[], near: number): void {
  const cells = filledIn(row);
  if (cells.length < 2) return;
  const apart = (under: Under): number => {
    const sizes = cells.map((cell) => Math.abs(under(cell)?.fen ?? 0));
    return Math.max(...sizes) / Math.max(1, Math.min(...sizes));
  };
  const words = (changed: ReadonlySet<string>) => {
    const other = cells.find(({ key }) => !changed.has(key));
    return other ? `与${other.label}${other.value}相近` : "";
  };
  found.push({
    kind: "alike",
    cells,
    holds: (under) => apart(under) < farApart,
    confirms: (under) =>
      apart(under) <= (cells.length > 2 ? near : nearOfTwo) &&
      cells.every((cell) => (under(cell)?.fen ?? 0) >= leastAlike),
    words,
  });
}
