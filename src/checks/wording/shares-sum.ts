import type { Field } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Parts, PercentageFigure, ReadText } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";
import { rememberedOf } from "../../quantities/remembered";
import { isBudgetStage } from "../../prose/stages";
import { defineCheck } from "../check";
import { itemCounterparts } from "../shapes/amount-cells";
import { mustAddUp } from "../shapes/divisions";
import { listedShares } from "../shapes/listed-shares";
import { measureTiesOf } from "../shapes/measure-ties";
import { wrongShare } from "../shapes/named-shares";
import { itemNamed, plainName } from "../shapes/report-items";
import { comparedFigures, readReport, wordsAt } from "../shapes/report-reading";
import { inUnitOf } from "../shapes/report-ties";
import { wordedShares } from "../shapes/worded-shares";
import { reportYear } from "../shapes/report-year";

export default defineCheck({
  id: "wording/shares-sum",
  code: "W06",
  title: "正文写的占比应等于分项除以合计，全部分项的占比之和应为100%",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    share: "正文写的占比“{stated}”不对：{part}占{whole}的{expected}。",
    sum: "各分项的占比合计{sum}，不是100%，请核对“{stated}”等占比。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const shares = read.figures.flatMap((figure) => (isShare(figure) ? sharesOf(filing, read, figure) : []));
    const wrong = new Set<PercentageFigure>();
    for (const { share, part, whole } of shares) {
      const exact = Rate.of(part.amount, whole.amount);
      if (!exact || share.rate.canBe(part.amount, whole.amount)) continue;
      wrong.add(share);
      yield flag("share", {
        at: wordsAt(filing, share),
        because: [wordsAt(filing, part), whole.at],
        expected: exact.rounded(),
        words: { part: part.text, whole: whole.text },
      });
    }
    // Shares whose name says a rate of the tables are tied to it by themselves.
    const known = new Set([...shares.map(({ share }) => share), ...measureTiesOf(filing).map(({ figure }) => figure)]);
    for (const figure of read.figures) {
      if (figure.kind !== "percentage" || figure.sentence < 0 || known.has(figure)) continue;
      const found = wrongShare(filing, read, figure);
      const [whole] = found?.whole.fields ?? [];
      const [part] = found?.part.fields ?? [];
      if (!found || !whole || !part) continue;
      wrong.add(figure);
      yield flag("share", {
        at: wordsAt(filing, figure),
        because: [part, whole],
        expected: found.expected,
        words: { part: `${part.label}${found.part.value}`, whole: `${whole.label}${found.whole.value}` },
      });
    }
    for (const { words, part, whole, expected } of wordedShares(filing, read)) {
      const [one, all] = [part.fields[0], whole.fields[0]];
      if (!one || !all) continue;
      yield flag("share", {
        at: wordsAt(filing, words),
        because: [one, all],
        expected,
        words: { part: `${one.label}${part.value}`, whole: `${all.label}${whole.value}` },
      });
    }
    for (const { shares: own, isComplete } of listedShares(read)) {
      const [first] = own;
      // With an amount beside it a share is judged by the amount.
      if (!first || own.some((share) => wrong.has(share) || shares.some((one) => one.share === share))) continue;
      const rates = own.map(({ rate }) => rate);
      const sum = rates.reduce((total, rate) => total.plus(rate));
      if (sumAgrees(Rate.full, rates) || (!isComplete && sum.isLessThan(Rate.full))) continue;
      yield flag("sum", {
        at: wordsAt(filing, first),
        because: own.slice(1).map((share) => wordsAt(filing, share)),
        words: { sum },
      });
    }
    for (const group of read.parts) {
      const own = completeShares(read, group, shares);
      const [first] = own;
      // With one of them wrong the sum is, too.
      if (!first || own.some((share) => wrong.has(share))) continue;
      const rates = own.map(({ rate }) => rate);
      if (sumAgrees(Rate.full, rates)) continue;
      yield flag("sum", {
        at: wordsAt(filing, first),
        because: own.slice(1).map((share) => wordsAt(filing, share)),
        words: { sum: rates.reduce((sum, rate) => sum.plus(rate)) },
      });
    }
  },
});

interface Share {
  readonly share: PercentageFigure;
  readonly part: AmountFigure;
  readonly whole: Whole;
}

/** An amount of the text, or a cell. */
interface Whole {
  readonly amount: Amount;
  readonly text: string;
  readonly at: Field<unknown>;
}

const isShare = (figure: ReadText["figures"][number]): figure is PercentageFigure =>
  figure.kind === "percentage" &&
  figure.role === "share" &&
  figure.qualifier === undefined &&
  figure.bound === undefined;

/** The amount right before the share, and what it is said to be a share of: by name (占“三公”经费…), else the whole it is a part of. */
function sharesOf(filing: ReportedFiling, read: ReadText, share: PercentageFigure): Share[] {
  const own = reportYear(filing);
  const amounts = amountsOfYear(read).filter(({ subject: { year } }) => year === undefined || year === own);
  const part = amounts.filter(({ sentence, end }) => sentence === share.sentence && end <= share.start).at(-1);
  if (!part || share.start - part.end > 30 || part.qualifier || namesAnother(share, part)) return [];
  const { of } = share;
  const item = of && itemNamed(of.words.replace(/的?(?:比重|比例)$/, ""));
  const stage = of?.stage ?? share.subject.stage;
  const named =
    item &&
    amounts
      .filter(({ subject, end }) => end <= part.start && itemNamed(subject.words)?.id === item.id)
      .filter(({ subject }) => subject.stage === stage || stage === undefined)
      .at(-1);
  const group = read.parts.find(({ parts }) => parts.some(({ start }) => start === part.start));
  const saysWhat = of !== undefined && !/^[比重例的总额]+$/.test(of.words);
  const whole =
    named ?? (!saysWhat && group?.whole.kind === "amount" && group.open !== "whole" ? group.whole : undefined);
  if (!whole || whole === part || whole.qualifier) return [];
  const told = { amount: whole.amount, text: whole.text, at: wordsAt(filing, whole) };
  if (!item || whole !== named || !isBudgetElsewhere(whole, part) || share.rate.canBe(part.amount, whole.amount))
    return [{ share, part, whole: told }];
  // 公用经费预算236.80万元。办公经费58.20万元，占公用经费的26.00%: what was spent is a share of what was spent.
  return itemCounterparts(filing, item, "final", 0)
    .slice(0, 1)
    .flatMap(({ value, fields: [at] }) =>
      at ? { share, part, whole: { amount: value, text: `${at.label}${inUnitOf(part, value)}`, at } } : [],
    );
}

const isBudgetElsewhere = (whole: AmountFigure, part: AmountFigure): boolean =>
  whole.sentence !== part.sentence && isBudgetStage(whole.subject.stage) && !isBudgetStage(part.subject.stage);

/** 公务接待费占88.86%，计20.10万元；公务用车费占11.14%: the amount of another item stands before the share. */
function namesAnother({ subject }: PercentageFigure, part: AmountFigure): boolean {
  const own = subject.inherited ? "" : plainName(subject.words);
  return own !== "" && !own.startsWith("占") && own !== plainName(part.subject.words);
}

/** Amounts that are neither last year's nor those of a change. */
const amountsOfYear = rememberedOf((read: ReadText): readonly AmountFigure[] =>
  read.figures.filter(
    (one): one is AmountFigure =>
      one.kind === "amount" && !comparedFigures(read).has(one) && one.subject.yearOffset !== -1,
  ),
);

/** The shares of a whole when each of its parts has one. */
function completeShares({ text }: ReadText, group: Parts, shares: readonly Share[]): readonly PercentageFigure[] {
  const { parts } = group;
  const own = parts.flatMap((part) => shares.find((one) => one.part.start === part.start)?.share ?? []);
  return own.length === parts.length && own.length > 1 && mustAddUp(text, group) ? own : [];
}
