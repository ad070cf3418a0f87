import type { Field } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, ReadText, Span } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { contraryPair } from "./budget-differences";
import { possibleSubjects } from "./possible-subjects";
import { readReport } from "./report-reading";

/** 超支24.17万元 where the tables have so much left over: the words, and the two figures of the tables. */
export interface WrongWay extends Span {
  readonly budget: Amount;
  readonly spent: Amount;
  readonly because: readonly Field<Amount>[];
}

const { source: budget } = /(?:年初|全年|调整后?|批复)*预算数?/;
const above = new RegExp(
  `(?:[较比]${budget}(?:增加|增长|上升|超支|超出|超|多(?:支出?)?)|超支|(?:高于|多于|超过|超出|超)${budget})了?$`,
);
const below = new RegExp(
  `(?:[较比]${budget}(?:减少|下降|降低|压减|节约|节省|结余|少(?:支出?)?)|节约|结余|(?:低于|少于)${budget})了?$`,
);

/** Differences from the budget that the tables have the other way round, to the last digit told. */
export function wrongWays(filing: ReportedFiling): readonly WrongWay[] {
  const read = readReport(filing);
  return read.figures.flatMap((figure, at): WrongWay[] => {
    if (figure.kind !== "amount" || figure.bound || figure.sentence < 0) return [];
    // 比预算超102.63万元 is exact, 比预算约少100万元 is not.
    if (figure.qualifier && !/^超/.test(figure.qualifier.word)) return [];
    const words = read.text.slice(Math.max(0, figure.start - 30), figure.start);
    const told = directionOf(words);
    if (!told || figure.amount.isZero) return [];
    const place = { filing, read, figure, before: undefined, next: read.figures[at + 1] };
    const before = amountBefore(read, at);
    const subjects = [...possibleSubjects(filing, read, figure), ...(before ? [before.subject] : [])];
    if (subjects.some(({ year, yearOffset }) => isOther(filing, year, yearOffset))) return [];
    const pair = contraryPair(place, subjects, told.direction);
    if (!pair) return [];
    const [planned, spent] = pair;
    return [
      {
        start: figure.start - told.length,
        end: figure.end,
        budget: planned.value,
        spent: spent.value,
        because: [...planned.fields, ...spent.fields],
      },
    ];
  });
}

function directionOf(words: string): { direction: "rise" | "fall"; length: number } | undefined {
  const plain = words.trimEnd();
  const [rise, fall] = [above.exec(plain), below.exec(plain)];
  const found = rise ?? fall;
  // 调整预算较年初预算增加: the two budgets are compared.
  if (!found || /预算(?!.*(?:决算|执行|支[出付]))[^，。；,;]*$/.test(plain.slice(0, found.index))) return undefined;
  return { direction: rise ? "rise" : "fall", length: words.length - found.index };
}

/** 决算20.83万元，超支24.17万元: what the amount before is of. */
function amountBefore({ figures }: ReadText, at: number): AmountFigure | undefined {
  const [figure, before] = [figures[at], figures[at - 1]];
  return before?.kind === "amount" && before.sentence === figure?.sentence ? before : undefined;
}

const isOther = ({ year: own }: ReportedFiling, year: number | undefined, offset: number | undefined): boolean =>
  (offset !== undefined && offset !== 0) || (year !== undefined && own !== undefined && year !== Number(own));
