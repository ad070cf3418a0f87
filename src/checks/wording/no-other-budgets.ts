import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { AmountFigure, ReadText, Span } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { deniedItems } from "../shapes/denied-items";
import { plainName } from "../shapes/report-items";
import { readReport, wordsAt } from "../shapes/report-reading";
import { reportYear } from "../shapes/report-year";

export default defineCheck({
  id: "wording/no-other-budgets",
  code: "W27",
  title: "正文关于政府性基金、“三公”经费等支出有无的表述应与表中金额一致",
  basis: "审核常识",
  severity: "error",
  severities: { lastYear: "warning" },
  needs: ["report"],
  messages: {
    noneButAmount: "正文写“{stated}”，而{cell}为{amount}，请核对。",
    lastYear: "正文只写了“{stated}”的情况，没有写报告年度{year}年，请核对年份。",
    amountButNone: "正文写{kind}{stated}，而{cell}为0，请核对。",
    amountBeyondTotal: "正文写{kind}{stated}，而自评表按收入性质分的合计{total}已全部由其他来源构成，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const year = reportYear(filing);
    const denied = deniedIn(read, year).filter(({ kind }) => kind === "政府性基金");
    const named = namedIn(read, year);
    const { there, nought } = fundsOf(filing);
    if (denied.length + named.length > 0 && !filing.overall && !filing.budgetFigures)
      yield standAside([], "没有自评表和预决算数据");
    const [cell] = there;
    if (cell)
      for (const span of denied.slice(0, 1))
        yield flag("noneButAmount", {
          at: wordsAt(filing, span),
          because: there,
          words: { cell: cell.label, amount: cell.value },
        });
    for (const { cells, ...span } of deniedItems(filing, read))
      yield flag("noneButAmount", {
        at: wordsAt(filing, span),
        because: cells,
        words: { cell: cells[0].label, amount: cells[0].value },
      });
    const old = year === undefined ? undefined : onlyLastYear(read, year);
    if (old) yield flag("lastYear", { at: wordsAt(filing, old), words: { year: year ?? 0 } });
    const whole = wholeWithout(filing);
    for (const { kind, figure } of named) {
      const found = { at: wordsAt(filing, figure) };
      const [none] = nought;
      if (kind === "政府性基金" && none && there.length === 0)
        yield flag("amountButNone", { ...found, because: nought, words: { kind, cell: none.label } });
      else if (kind !== "政府性基金" && whole)
        yield flag("amountBeyondTotal", { ...found, because: whole, words: { kind, total: whole[0].value } });
    }
  },
});

type Kind = "政府性基金" | "国有资本经营" | "社会保险基金";

interface Said extends Span {
  readonly kind: Kind;
}

const denial =
  /(?:无|没有|未发生|未安排|未涉及|不涉及|不存在)(?:使用)?(政府性基金|国有资本经营|社会保险基金|社保基金)(?:预算)?(?:财政拨款)?(?:安排的)?(?:的?支出|收支|拨款|收入)?/g;

/** 无政府性基金预算支出, said of this year. */
function deniedIn({ text, sentences }: ReadText, year: number | undefined): readonly Said[] {
  return sentences.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(denial)].flatMap((match) => {
      const from = start + match.index;
      const before = text.slice(start, from);
      const years = before.match(/20\d\d(?=\s*年)/g) ?? [];
      if (/[上去]\s*年|[如若]/.test(before) || years.some((one) => Number(one) !== year)) return [];
      return [{ kind: kindOf(match[1] ?? ""), start: from, end: from + match[0].length }];
    }),
  );
}

/** 2023年度无政府性基金预算支出 in a report on 2024 that does not speak of these funds again. */
function onlyLastYear({ text, sentences }: ReadText, year: number): Span | undefined {
  const told = sentences.filter((sentence) => /政府性基金/.test(sentence.text));
  const [only] = told;
  if (!only || told.length > 1 || text.split("政府性基金").length > 2) return undefined;
  const before = new RegExp(`${year - 1}\\s*年度?(?=[^。；]{0,8}(?:无|没有|未安排|未发生|不涉及)(?:使用)?政府性基金)`);
  const found = before.exec(only.text);
  if (!found || only.text.includes(String(year)) || /本年|今年|[均也]|连续|比|较/.test(only.text)) return undefined;
  const start = only.start + found.index;
  return { start, end: start + found[0].length };
}

const kindOf = (words: string): Kind =>
  words.startsWith("政") ? "政府性基金" : words.startsWith("国") ? "国有资本经营" : "社会保险基金";

interface Named {
  readonly kind: Kind;
  readonly figure: AmountFigure;
}

const spending = /^(政府性基金|国有资本经营|社会保险基金|社保基金)(?:预算)?(?:财政拨款)?(?:支出|收入|拨款)?$/;

/** 政府性基金预算支出12万元, of this year. What was carried over is no income of it, and 其他资金 may hold any of them. */
function namedIn({ text, figures, sentences, changes }: ReadText, year: number | undefined): readonly Named[] {
  const differences = new Set(changes.flatMap(({ by }) => by ?? []));
  return figures.flatMap((figure) => {
    if (figure.kind !== "amount" || figure.amount.isZero || differences.has(figure)) return [];
    const { words, stage, year: named = year, yearOffset = 0 } = figure.subject;
    const kind = spending.exec(plainName(words))?.[1];
    const sentence = sentences[figure.sentence];
    const carried = stage === "carried" || /结\s*[转余]/.test(sentence ? text.slice(sentence.start, sentence.end) : "");
    const isOurs = named === year && yearOffset === 0 && !figure.inTitle && figure.per === "";
    return kind !== undefined && isOurs && !carried ? [{ kind: kindOf(kind), figure }] : [];
  });
}

/** The cells of 政府性基金 with an amount, and those that say there is none. */
function fundsOf({ overall, budgetFigures }: Filing): {
  readonly there: readonly Given<Amount>[];
  readonly nought: readonly Field<Amount>[];
} {
  const reference = budgetFigures?.lines.governmentFunds;
  const spent = [reference?.finalAccount];
  const all = [overall?.income.governmentFunds, ...spent].filter((field) => field !== undefined);
  // What came in and was not spent by the end of the year leaves 无支出 true.
  const isUnspent = spent.some((field) => field && isGiven(field) && field.value.isZero);
  const given = onlyGiven(isUnspent ? spent.filter((field) => field !== undefined) : all);
  const planned = onlyGiven([reference?.approved, reference?.adjusted].filter((field) => field !== undefined));
  return {
    there: given.filter(({ value }) => !value.isZero),
    nought: planned.some(({ value }) => !value.isZero)
      ? []
      : all.filter((field) => field.state === "dash" || (isGiven(field) && field.value.isZero)),
  };
}

/** The income of 表2 where 一般公共预算, 政府性基金 and 专户管理的非税收入 make up all of it: nothing is left for other budgets. */
function wholeWithout({ overall }: Filing): readonly [Given<Amount>, ...Given<Amount>[]] | undefined {
  if (!overall) return undefined;
  const { total, generalPublicBudget, governmentFunds, specialAccountRevenue } = overall.income;
  const parts = onlyGiven([generalPublicBudget, governmentFunds, specialAccountRevenue]);
  if (!isGiven(total) || parts.length < 3) return undefined;
  const makeUp = sumAgrees(
    total.value,
    parts.map(({ value }) => value),
  );
  return makeUp ? [total, ...parts] : undefined;
}
