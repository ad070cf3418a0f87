import { onlyGiven } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { ReadText } from "../../prose/reading";
import { itemNamed, plainName } from "./report-items";
import { speaksOfYear } from "./spoken-year";
import type { VagueMove } from "./vague-moves";

const level =
  /(?:略|稍|明显|显著|大幅|远|仍|均|都|已|总体|整体)*([高低多少]于|超过)(?:上|去)一?年度?(?:同期)?(?:的?(?:水平|决算(?:数|水平)?|支出(?:数|水平)?|实际(?:支出|数)?))?(?=\s*(?:[，,；;。）)\n]|$))/g;

/** “三公”经费高于上年水平, where the tables have it below: the line itself and nothing of it. */
export function wrongLevels(filing: ReportedFiling, read: ReadText): readonly VagueMove[] {
  if (!/[高低多少]于[上去]|超过[上去]/.test(read.text)) return [];
  return [...read.text.matchAll(level)].flatMap((found): readonly VagueMove[] => {
    const [start, end] = [found.index, found.index + found[0].length];
    const sentence = read.sentences.findIndex((one) => one.start <= start && end <= one.end);
    const clause = read.sentences[sentence]?.clauses.find((one) => one.start <= start && end <= one.end);
    if (!clause || !speaksOfYear(filing, read, { start, end, sentence })) return [];
    const words = plainName(read.text.slice(clause.start, start));
    const item = itemNamed(words) ?? itemNamed(words.replace(/(?:实际|总额|合计|支出|决算数?)+$/, ""));
    const own = item?.basicLine && filing.basicData?.lines[item.basicLine];
    const reference = item?.budgetLine && filing.budgetFigures?.lines[item.budgetLine];
    const pairs = [own, reference].flatMap((line) => {
      const [now, before] = line ? onlyGiven([line.finalAccount, line.lastYear]) : [];
      return now && before ? [{ now: { at: now, value: now.value }, before: { at: before, value: before.value } }] : [];
    });
    const isRise = !/[低少]/.test(found[1] ?? "");
    const isWrong = pairs.every(({ now, before }) =>
      isRise ? !now.value.isMoreThan(before.value) : !before.value.isMoreThan(now.value),
    );
    const [first] = pairs;
    if (!first || !isWrong) return [];
    const change = { start, end, direction: isRise ? ("rise" as const) : ("fall" as const), subject: { words } };
    return [{ change, against: "lastYear", ...first }];
  });
}
