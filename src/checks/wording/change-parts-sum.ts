import type { AmountFigure, Change, ReadText, Sentence } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/change-parts-sum",
  code: "W05",
  title: "分项的增减之和应等于总的增减",
  basis: "审核常识",
  severity: "reminder",
  needs: ["report"],
  messages: {
    differs: "正文写总的增减为“{stated}”，其中各项增减合计{sum}，相差{apart}，请核对是否有未写明的项目。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    for (const { total, parts } of groupsOf(read)) {
      const sum = parts.reduce((fen, part) => fen + signed(part), 0);
      const tolerance = [total, ...parts].reduce((steps, { by }) => steps + by.amount.step, 0);
      const apart = Math.abs(signed(total) - sum);
      if (2 * apart <= tolerance) continue;
      yield flag("differs", {
        at: wordsAt(filing, { start: total.change.start, end: total.by.end }),
        because: parts.map(({ by }) => wordsAt(filing, by)),
        words: { sum: `${sum < 0 ? "减少" : "增加"}${Amount.fen(Math.abs(sum))}`, apart: Amount.fen(apart) },
      });
    }
  },
});

interface Told {
  readonly change: Change;
  readonly by: AmountFigure;
}

interface Group {
  readonly total: Told;
  readonly parts: readonly Told[];
}

const signed = ({ change, by }: Told): number => (change.direction === "fall" ? -by.amount.fen : by.amount.fen);

/** A change, then 其中, then at least two changes in the same sentence: the second sum is said to make up the first. */
function groupsOf(read: ReadText): readonly Group[] {
  return read.sentences.flatMap((sentence, index): Group[] => {
    const marker = read.text.slice(sentence.start, sentence.end).search(/其中/);
    if (marker < 0) return [];
    const told = toldIn(read, index);
    const place = sentence.start + marker;
    const total = told.filter(({ by }) => by.end <= place).at(-1);
    const parts = ofOneList(
      read,
      told.filter(({ change }) => change.start >= place),
    );
    return total && parts.length > 1 && coversAll(read, sentence, place) ? [{ total, parts }] : [];
  });
}

/** 其中A减少1万元，B减少2万元；项目支出减少22万元: a stronger stop than those between the parts ends the list. */
function ofOneList({ text }: ReadText, parts: readonly Told[]): readonly Told[] {
  const isParted = (at: number): boolean => /[；;]/.test(text.slice(parts[at - 1]?.by.end, parts[at]?.change.start));
  if (isParted(1)) return parts;
  const past = parts.findIndex((_, at) => at > 1 && isParted(at));
  return past < 0 ? parts : parts.slice(0, past);
}

function toldIn({ changes }: ReadText, sentence: number): readonly Told[] {
  return changes.flatMap((change) => {
    const { by } = change;
    const counts = change.sentence === sentence && change.reach === "by" && by?.kind === "amount";
    return counts && by.qualifier === undefined && by.bound === undefined ? [{ change, by }] : [];
  });
}

/** 主要 and 等 name only some of them. */
const coversAll = ({ text }: ReadText, { end }: Sentence, place: number): boolean =>
  !/主要|等/.test(text.slice(place, end));
