import type { AmountFigure, ReadText } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { plainName } from "../shapes/report-items";
import { readReport, wordsAt } from "../shapes/report-reading";
import { tiesOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/special-funds-disclosed",
  code: "W28",
  title: "每个省级专项都应写明实际支出，与项目支出决算能够对上",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    undisclosed:
      "{item}只写了“{stated}”，没有写实际支出；项目支出决算{total}减去其他项目和已写明的专项支出后{rest}，请补写该专项的支出并核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const total = [...tiesOf(filing).values()].find(({ key }) => key === "projectSpending final 0")?.figure;
    const funds = fundsIn(read);
    const missing = funds.filter(({ spent }) => !spent);
    const [first] = missing;
    if (!first || funds.length < 2) return;
    if (!total) {
      yield standAside(wordsAt(filing, first.budget), "正文没有写项目支出决算数");
      return;
    }
    const others = othersIn(read);
    const told = [...others, ...funds.flatMap(({ spent }) => (spent ? [spent] : []))];
    const rest = total.amount.fen - told.reduce((fen, { amount }) => fen + amount.fen, 0);
    const planned = missing.reduce((fen, { budget }) => fen + budget.amount.fen, 0);
    if (others.length === 0 || rest === planned) return;
    yield flag("undisclosed", {
      at: wordsAt(filing, first.budget),
      because: [total, ...told].map((figure) => wordsAt(filing, figure)),
      words: {
        item: `“${plainName(first.budget.subject.words)}”`,
        total: total.amount,
        rest: rest < 0 ? `已多出${Amount.fen(-rest)}` : `只剩${Amount.fen(rest)}`,
      },
    });
  },
});

/** One special fund of the report: what was planned, and what was spent where it says so. */
interface Fund {
  readonly budget: AmountFigure;
  readonly spent: AmountFigure | undefined;
}

const isPart = /拨款|结转|结余|合计|总额|^(?:省级)?专项(?:资金|经费)?$/;

/** The funds told below a heading of 专项资金; the chapter of goals names them too, without money spent. */
function fundsIn(read: ReadText): readonly Fund[] {
  const funds = new Map<string, Fund>();
  let last = "";
  for (const figure of amountsUnder(read, /专项/)) {
    const own = plainName(figure.subject.words);
    const partial = own === "" || isPart.test(own);
    // “上年结转资金6.1万元，实际支出24.1万元” tells what the fund before spent.
    if (partial && !(isSpent(figure) && last !== "" && !/专项|合计|总额/.test(own))) continue;
    const name = partial ? last : own;
    last = name;
    const known = funds.get(name);
    if (isSpent(figure)) {
      if (known && !known.spent) funds.set(name, { ...known, spent: figure });
    } else if (!known) funds.set(name, { budget: figure, spent: undefined });
  }
  return [...funds.values()];
}

const othersIn = (read: ReadText): readonly AmountFigure[] =>
  amountsUnder(read, /其他项目/)
    .filter(isSpent)
    .slice(0, 1);

const isSpent = ({ subject: { stage } }: AmountFigure): boolean => stage === "spent" || stage === "final";

/** The plain amounts in running text below the headings whose title has these words. */
function amountsUnder(read: ReadText, title: RegExp): readonly AmountFigure[] {
  return read.sentences
    .filter(({ paragraph }) => {
      const titles = titlesAbove(read, read.paragraphs[paragraph]?.heading ?? -1);
      return titles.some((words) => title.test(words)) && !titles.some((words) => words.includes("目标"));
    })
    .flatMap(({ figures }) => figures)
    .filter(
      (figure): figure is AmountFigure => figure.kind === "amount" && !figure.qualifier && figure.bound === undefined,
    );
}

/** The heading a paragraph stands under, and those above it: （1）资金使用情况 below 1、省级专项资金. */
function titlesAbove({ headings }: ReadText, heading: number): readonly string[] {
  const titles: string[] = [];
  let level = Infinity;
  for (const each of headings.slice(0, heading + 1).reverse()) {
    if (each.level >= level) continue;
    level = each.level;
    titles.push(each.title);
  }
  return titles;
}
