import type { BasicLineId, BudgetLineId } from "../../forms/filing";
import type { Change, ReadText, Sentence, Span } from "../../prose/reading";
import { isBesideResults } from "./future-sections";

/** What a report is used to say fell. */
export type DeclineLine = Extract<
  BasicLineId & BudgetLineId,
  "threePublicExpenses" | "vehicles" | "vehiclePurchase" | "vehicleRunning" | "travelAbroad" | "hospitality"
>;

/** Words without a figure that say what was spent on an item fell, did not rise or stayed level. */
export interface DeclineClaim extends Span {
  readonly kind: "fall" | "level";
  /** 基本持平 leaves more room than 持平. */
  readonly roughly: boolean;
  readonly lines: readonly DeclineLine[];
}

const items: readonly (readonly [words: RegExp, line: DeclineLine])[] = [
  [/[“”"‘’']?三公[“”"‘’']?(?:消费|支出|经费|费用)*/g, "threePublicExpenses"],
  [/公务接待(?!函|制度|管理|次数|批次|人次|人数|标准|规模|数量|审批|活动|清单)(?:费用?|支出|经费)*/g, "hospitality"],
  [/(?:公务用车|公车)运行(?:维护)?(?:费用?|支出|经费|成本)*/g, "vehicleRunning"],
  [/(?:公务用车|公车)购置(?!及|和|与)(?:费用?|支出|经费)*/g, "vehiclePurchase"],
  [
    /(?:公务用车|公车)(?!运行|购置(?!及|和|与)|数量|保有|使用|管理|制度|改革|平台|次数|油耗)(?:购置)?(?:及|和|与)?(?:运行)?(?:维护)?(?:费用?|支出|经费)*/g,
    "vehicles",
  ],
  [/(?:因公)?出国[（(]?境?[)）]?(?!人次|人数|批次|次数|团组|审批|任务)(?:费用?|支出|经费)*/g, "travelAbroad"],
];

const fell =
  /^(?:总体|整体|总额|决算数?)?(?:下降|减少|降低)(?!率|幅|比例)|只减不增|(?:逐年|持续|明显|显著|大幅|有所|进一步|稳步|均|都|全面|双|同比|实现了?|比?上年|比?去年|年度)(?:度|同期|决算数?)?(?:均|都|有所|明显|显著|大幅|全面|实现了?)*(?:下降|减少|降低|压减|缩减|回落)|(?:下降|减少|降低)(?:明显|显著|趋势|态势)|零增长|没有增长|未增长|不升反降|稳中有降/;
const level = /(基本|大体|大致)?(?:与|同|和)?(?:上年度?|去年)(?:同期|决算数?)?(基本|大体|大致)?(?:持平|相当)/;
/** 严格压减“三公”经费: the verb stands before the item. */
const pressed = /(?:严格|大力|持续|进一步|切实|有效|大幅|坚决|全面)?(?:压减|压缩|压降|缩减|削减|减少|降低|下调)了?$/;

/** What the words say of a budget, a share, a number of times or other years is no claim of this year's spending. */
const otherMeasure =
  /预算|比重|占比|占|人均|单车|车均|季度|半年|[1-9一二三四五六七八九十]月|近[一二三四五六七八九十两几\d]+年|“十[三四五]五”/;
const intention = /力争|争取|努力|计划|拟|将|今后|下一步|下年|明年|目标|应当|应$|要求各|为了?$/;

/** Every such claim of the report outside its goals and plans. */
export function declineClaims(read: ReadText, year: number | undefined): readonly DeclineClaim[] {
  const counted = new Map<number, Change[]>();
  for (const change of read.changes)
    if (change.by) counted.set(change.sentence, [...(counted.get(change.sentence) ?? []), change]);
  return read.sentences.flatMap((sentence, index) =>
    isBesideResults(read, sentence)
      ? []
      : stretchesOf(read.text, sentence).flatMap((stretch) => {
          // What has its figure is compared with the tables by its figure.
          const told = counted.get(index)?.some(({ start, end }) => start < stretch.end && end > stretch.start);
          return (told ? undefined : claimIn(read.text, stretch, year)) ?? [];
        }),
  );
}

/** From one ，or ； to the next; 、 keeps 公务接待、公务用车费用均下降 together. */
function stretchesOf(text: string, { start, end }: Sentence): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^，,；;。：:\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function claimIn(text: string, stretch: Span, year: number | undefined): DeclineClaim | undefined {
  const words = text.slice(stretch.start, stretch.end);
  if (otherMeasure.test(words) || intention.test(words) || otherYear(words, year)) return undefined;
  const named = items
    .flatMap(([pattern, line]) =>
      [...words.matchAll(pattern)].map((match) => ({ line, at: match.index, end: match.index + match[0].length })),
    )
    .sort((one, other) => one.at - other.at);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return undefined;
  const behind = words.slice(last.end);
  const [same, less] = [level.exec(behind), fell.exec(behind)];
  const word = same ?? less;
  const lines = linesOf(
    words,
    named.map(({ line }) => line),
  );
  if (word && !/不|未|没/.test(behind.slice(0, word.index)))
    return {
      kind: same ? "level" : "fall",
      roughly: /基本|大体|大致/.test(same?.[0] ?? ""),
      lines,
      start: stretch.start + first.at,
      end: stretch.start + last.end + word.index + word[0].length,
    };
  const verb = pressed.exec(words.slice(0, first.at));
  if (!verb || behind.trim() !== "") return undefined;
  return { kind: "fall", roughly: false, lines, start: stretch.start + verb.index, end: stretch.start + last.end };
}

/** 三公经费三项支出均下降 speaks of each. */
function linesOf(words: string, lines: readonly DeclineLine[]): readonly DeclineLine[] {
  const each = lines.includes("threePublicExpenses") && /各项|三项|逐项|分项/.test(words);
  return [...new Set<DeclineLine>(each ? [...lines, "travelAbroad", "vehicles", "hospitality"] : lines)];
}

const otherYear = (words: string, year: number | undefined): boolean =>
  [...words.matchAll(/(?:19|20)\d\d(?=年)/g)].some(
    ([named]) => year === undefined || (Number(named) !== year && Number(named) !== year - 1),
  );
