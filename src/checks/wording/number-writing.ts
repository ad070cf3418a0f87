import type { AmountFigure, Figure, Table } from "../../prose/reading";
import { defineCheck } from "../check";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/number-writing",
  code: "W22",
  title: "数字书写应规范统一，不夹空格，半角全角、千分位和小数位数一致",
  basis: "《出版物上数字用法》（GB/T 15835—2011）",
  severity: "reminder",
  needs: ["report"],
  messages: {
    spaced: "“{stated}”的数字中间有空格或全角逗号（全文共{count}处），应写作“{expected}”。",
    fullWidth: "“{stated}”的数字是全角，其余数字是半角（全文共{count}处），应统一用半角，写作“{expected}”。",
    separated: "“{stated}”等{count}处金额用了千分位分隔，另有{others}处没有用，应当统一。",
    decimals: "“{stated}”与同列其他金额的小数位数不一致（全文共{count}处），应当统一。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const numbers = read.figures.filter(isNumeric);
    const at = (figure: Figure) => wordsAt(filing, figure);
    const because = (figures: readonly Figure[]) => figures.slice(0, mostPlaces).map(at);

    const spaced = numbers.filter((figure) => figure.spaced);
    const wide = numbers.length > numbers.filter(isWide).length ? numbers.filter(isWide) : [];
    for (const [message, [first, ...others]] of [["spaced", spaced] as const, ["fullWidth", wide] as const])
      if (first)
        yield flag(message, {
          at: at(first),
          because: because(others),
          expected: plain(first),
          suggest: true,
          words: { count: others.length + 1 },
        });

    const { separated, joined } = writtenBothWays(numbers.filter(isLargeSum));
    if (separated[0])
      yield flag("separated", {
        at: at(separated[0]),
        because: because(joined),
        words: { count: separated.length, others: joined.length },
      });

    const [uneven, ...more] = read.tables.flatMap(unevenIn);
    if (uneven) yield flag("decimals", { at: at(uneven), because: because(more), words: { count: more.length + 1 } });
  },
});

type Numeric = Extract<Figure, { digits: string }>;

const isNumeric = (figure: Figure): figure is Numeric => "digits" in figure && !figure.spelled;
const isWide = ({ fullWidth }: Numeric): boolean => fullWidth;
const isLargeSum = (figure: Numeric): figure is AmountFigure =>
  figure.kind === "amount" && /^-?\d{4}/.test(figure.digits);

/** As it should stand there: 3.00万元. */
const plain = ({ text }: Numeric): string =>
  text
    .replace(/[０-９．，％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/(\d)\s*\.\s*(?=\d)/g, "$1.");

interface Ways {
  readonly separated: readonly AmountFigure[];
  readonly joined: readonly AmountFigure[];
}

/** Sums in one unit with and without separators. Separated sums in 元 and joined sums in 万元 are two ways for two things. */
function writtenBothWays(sums: readonly AmountFigure[]): Ways {
  const separated = sums.filter((sum) => sum.separated);
  const units = new Set(separated.map(({ unit }) => unit));
  const joined = sums.filter((sum) => !sum.separated && units.has(sum.unit));
  return joined.length > 0 ? { separated, joined } : { separated: [], joined };
}

/** The sums of a column that are written with one place behind the point where the others have two. Whole sums say nothing. */
function unevenIn({ rows }: Table): readonly AmountFigure[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const sums = rows.flatMap((row) => {
      const figure = row[column]?.figure;
      return figure?.kind === "amount" && figure.decimals > 0 ? [figure] : [];
    });
    const most = Math.max(0, ...sums.map(({ decimals }) => decimals));
    return sums.filter(({ decimals }) => decimals < most);
  });
}
