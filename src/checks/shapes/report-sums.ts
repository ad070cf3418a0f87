import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, SpendingDetail } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import type { Counterpart } from "./report-ties";
import { withName } from "./project-names";

type Column = "initial" | "adjusted" | "budget" | "final";

/** What the tables give for 省级专项资金 as a whole: the line that heads them, and the sum of the lines or of their forms. */
export function specialsCounterparts(filing: Filing, column: Column): readonly Counterpart[] {
  const own = (filing.basicData?.details ?? []).filter(({ category }) => category === "special");
  const lines = own.filter(({ heading }) => !heading);
  const cell = column === "final" ? "finalAccount" : "budget";
  const heads = own.filter(({ heading }) => heading).map((line) => line[cell]);
  const summed = [sumOf(lines.map((line) => line[cell])), ...ofForms(filing, lines, column)];
  return [...heads.filter(isGiven).map((field) => ({ fields: [field], value: field.value })), ...summed].flatMap(
    (found) => found ?? [],
  );
}

/** 其他项目支出 where no project has that name: 项目支出 less the special funds. */
export function otherProjectsCounterparts(filing: Filing, column: Column): readonly Counterpart[] {
  const whole = filing.basicData?.lines.projectSpending[column === "final" ? "finalAccount" : "budget"];
  if (!whole || !isGiven(whole)) return [];
  return specialsCounterparts(filing, column).map(({ fields, value }) => ({
    label: "项目支出减去省级专项资金",
    fields: [whole, ...fields],
    value: whole.value.minus(value),
  }));
}

/** The same from the forms of these projects, where each has one. */
function ofForms(
  { projects }: Filing,
  lines: readonly SpendingDetail[],
  column: Column,
): readonly (Counterpart | undefined)[] {
  const forms = lines.flatMap(({ name }) => withName(projects, ({ projectName }) => projectName.value, name) ?? []);
  if (forms.length < lines.length) return [];
  const columns = { initial: ["initialBudget"], adjusted: ["annualBudget"], final: ["executed"] } as const;
  const asked = column === "budget" ? (["initialBudget", "annualBudget"] as const) : columns[column];
  return asked.map((one) => sumOf(forms.map(({ funding }) => funding.total[one])));
}

/** None where a part is missing: the sum of the others is not the whole. */
function sumOf(parts: readonly Field<Amount>[]): Counterpart | undefined {
  const filled = parts.filter((part): part is Given<Amount> => isGiven(part));
  if (filled.length === 0 || filled.length < parts.length) return undefined;
  return { label: "省级专项资金合计", fields: filled, value: Amount.sum(filled.map(({ value }) => value)) };
}
