import type { Field, Given } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { Filing, FormHead, Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { readText } from "../../prose/read-text";
import { Amount } from "../../quantities/amount";
import { readMeasure } from "../../quantities/measure";
import type { Outcome, Tools } from "../check";
import { defineCheck } from "../check";
import { cellsOf } from "../shapes/form-cells";
import { namedForms } from "../shapes/named-forms";
import { wholeCostRows } from "../shapes/whole-cost";

const messages = {
  cell: "{form}的金额以{unit}为单位，{label}却写作“{written}”{more}。请统一按表头的单位只填数字。",
  indicator: "{form}的金额以{unit}为单位，{label}却写作“{written}”。请统一金额单位。",
  goal: "{form}的金额以{unit}为单位，{label}却写有“{written}”。请统一金额单位。",
} as const;

export default defineCheck({
  id: "completeness/one-money-unit",
  code: "C25",
  title: "金额应按表头的单位填写，指标和目标中的金额也应用同一单位",
  basis: "审核常识",
  severity: "reminder",
  needs: [],
  messages,

  *inspect(filing, tools) {
    const forms = namedForms(filing);
    const [first] = forms;
    if (!forms.some(({ form }) => cellsOf(form).amounts.length > 0))
      yield tools.standAside(first?.form.fields ?? [], "没有填写金额");
    for (const { name, form } of forms) yield* inspectCells(name, form, tools);
    const whole = wholeCostRows(filing);
    for (const { form, row } of [...whole, ...ownMoneyRows(filing, new Set(whole.map((one) => one.row)))]) {
      const own = onlyGiven([row.target, row.actual]).find((cell) => hasOtherUnit(cell, form));
      // A form that has 150万 in its amounts too is told once.
      if (own && mixedCells(form).length === 0)
        yield tools.flag("indicator", {
          at: own,
          because: [row.name],
          words: { form: form.name, unit: form.moneyUnit, written: own.value },
        });
    }
    for (const form of scoredForms(filing)) yield* inspectGoals(form, tools);
  },
});

const unitBehind = ({ written }: Field<unknown>): string | undefined =>
  /[亿万元圆]/.test(written) ? /(?:亿元?|万元?|元整?|圆)$/.exec(bare(written))?.[0] : undefined;

/** Amounts that name another unit than the form's; none where every amount names its unit, as no header then has to. */
function mixedCells(form: FormHead): readonly Given<unknown>[] {
  const { amounts } = cellsOf(form);
  const named = amounts.filter((field) => unitBehind(field) !== undefined);
  return named.length === amounts.length ? [] : named.filter((field) => unitBehind(field) !== form.moneyUnit);
}

/** One finding for a form, at its first such cell. */
function* inspectCells(name: string, form: FormHead, { flag }: Tools<typeof messages>): Iterable<Outcome> {
  const [first, ...others] = mixedCells(form);
  if (!first) return;
  yield flag("cell", {
    at: first,
    because: others,
    words: {
      form: name,
      unit: form.moneyUnit,
      written: first.written.trim(),
      more: others.length > 0 ? `，这样的共有${others.length + 1}格` : "",
    },
  });
}

/** 150万 or 900000元 for all the money of a form that is filled in 万元. */
function hasOtherUnit({ value }: Given<string>, { moneyUnit }: ScoredForm): boolean {
  const measure = readMeasure(value);
  if (measure.kind !== "quantity") return false;
  const { unit, written } = measure.unit;
  return written !== "" && written !== moneyUnit && (unit === "元" || /^[万亿]$/.test(written));
}

/** Other rows of costs whose value and target are both in 元, and one of which is the money of the form: 巡查成本 ≤450000元 under 45万元. */
function ownMoneyRows(
  filing: Filing,
  known: ReadonlySet<Indicator>,
): readonly { readonly form: ScoredForm; readonly row: Indicator }[] {
  return scoredForms(filing).flatMap((form) => {
    if (form.moneyUnit === "元") return [];
    const { initialBudget, annualBudget, executed } = form.funding.total;
    const own = onlyGiven([initialBudget, annualBudget, executed]).map(({ value }) => value);
    const isOwn = ({ value }: Given<string>): boolean => {
      const amount = /^[^\d]*([\d,]+(?:\.\d+)?)元$/.exec(bare(value))?.[1];
      const read = amount === undefined ? undefined : Amount.parse(amount.replace(/,/g, ""), "元");
      return read !== undefined && !read.isLessThan(Amount.wan(1)) && own.some((one) => one.agreesWithinRounding(read));
    };
    return form.indicators.rows.flatMap((row) => {
      if (known.has(row) || (row.group !== "cost" && !row.kindLabel.includes("成本"))) return [];
      const cells = onlyGiven([row.target, row.actual]);
      return cells.length === 2 && cells.every((cell) => hasOtherUnit(cell, form)) && cells.some(isOwn)
        ? [{ form, row }]
        : [];
    });
  });
}

/** The form's own money written out in 元 in a goal: 申请资金900000元 above 90万元. Other sums may well be in 元. */
function* inspectGoals(form: ScoredForm, { flag }: Tools<typeof messages>): Iterable<Outcome> {
  if (form.moneyUnit === "元") return;
  const { initialBudget, annualBudget, executed } = form.funding.total;
  const own = onlyGiven([initialBudget, annualBudget, executed]);
  for (const goal of onlyGiven([form.annualGoal.expected, form.annualGoal.achieved])) {
    if (!goal.value.includes("元")) continue;
    for (const figure of readText(goal.value).figures) {
      if (figure.kind !== "amount" || figure.unit !== "元" || figure.per !== "") continue;
      const same = own.find(
        ({ value }) => !value.isLessThan(Amount.wan(1)) && value.agreesWithinRounding(figure.amount),
      );
      if (!same) continue;
      const words = { form: form.name, unit: form.moneyUnit, written: figure.text };
      yield flag("goal", { at: goal, because: [same], words });
      break;
    }
  }
}
