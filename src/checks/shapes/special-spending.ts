import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, ReadText } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";
import type { Execution } from "./execution-rates";
import { plainName } from "./report-items";
import { readReport, wordsAt } from "./report-reading";
import type { ToldSpecial } from "./report-specials";
import { isSpent, toldSpecials } from "./report-specials";
import { isContradicted, tiesOf } from "./report-ties";

/** Special funds of which the text gives the budget and not the spending. */
export interface Gap {
  readonly first: ToldSpecial;
  readonly missing: readonly ToldSpecial[];
  readonly total: AmountFigure;
  readonly other: AmountFigure;
  /** What the text says was spent on the other special funds. */
  readonly told: readonly AmountFigure[];
  readonly rest: Amount;
}

/** What 项目支出 leaves for the special funds whose spending is not written; undefined where the text leaves no gap. */
export function gapOf(filing: ReportedFiling, read: ReadText): Gap | undefined {
  const specials = toldSpecials(read);
  const missing = specials.filter(({ spent }) => !spent);
  const [first] = missing;
  if (!first || missing.some(({ inWords }) => inWords)) return undefined;
  const ties = [...tiesOf(filing).values()];
  const total = ties.find(({ key, figure }) => key === "projectSpending final 0" && figure.unit !== "");
  const other = read.figures.find(
    (figure): figure is AmountFigure => figure.kind === "amount" && isOthers(read, figure),
  );
  if (!total || !other || isContradicted(total)) return undefined;
  const told = specials.flatMap(({ spent }) => spent ?? []);
  const given = [other, ...told].map(({ amount }) => amount);
  // 标准化专项30万元 alone may be what was spent, and then everything adds up.
  const agrees = sumAgrees(total.figure.amount, [...given, ...missing.map(({ named }) => named.amount)]);
  const rest = total.figure.amount.minus(Amount.sum(given));
  return agrees ? undefined : { first, missing, total: total.figure, other, told, rest };
}

/** 其他项目支出, with what was spent on it. */
const isOthers = (read: ReadText, figure: AmountFigure): boolean =>
  isSpent(read, figure) &&
  /^(?:省级专项(?:资金)?以外的)?其[他它]项目(?:支出)?(?:资金|经费)?$/.test(plainName(figure.subject.words));

/** Of the special funds together, as the text has them: what was spent is told of each, or is what 项目支出 leaves. */
export function toldSpecialsExecution(filing: ReportedFiling): Execution | undefined {
  const read = readReport(filing);
  const specials = toldSpecials(read);
  // 标准化项目28.5万元 may be what was spent: then no budget is known.
  if (specials.length === 0 || specials.some(({ named, spent }) => spent === named)) return undefined;
  const figures = spendingOf(filing, read, specials);
  const budget = Amount.sum(specials.map(({ named }) => named.amount));
  const rate = figures && !figures.spent.isNegative && budget.fen > 0 ? Rate.of(figures.spent, budget) : undefined;
  if (!figures || !rate) return undefined;
  const because = [...figures.because, ...specials.map(({ named }) => named)].map((one) => wordsAt(filing, one));
  return { name: specials.length > 1 ? "省级专项资金合计" : "省级专项资金", rate: rate.rounded(), because };
}

function spendingOf(filing: ReportedFiling, read: ReadText, specials: readonly ToldSpecial[]) {
  const told = specials.flatMap(({ spent }) => spent ?? []);
  if (told.length === specials.length) return { spent: Amount.sum(told.map(({ amount }) => amount)), because: told };
  const gap = gapOf(filing, read);
  return gap && { spent: gap.total.amount.minus(gap.other.amount), because: [gap.total, gap.other] };
}
