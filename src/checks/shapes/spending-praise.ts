import type { ReadText, Sentence, Span } from "../../prose/reading";
import { isBesideResults } from "./future-sections";

/** Words that praise without reserve how the money was used, or call all the work done. */
export interface Praise extends Span {
  /** Praise of the money is about every fund; that all work was done is about what is named, or the whole. */
  readonly kind: "money" | "work";
  readonly sentence: Sentence;
}

const praises: readonly (readonly [kind: Praise["kind"], words: RegExp])[] = [
  [
    "money",
    /(?:资金|经费|预算|支出)的?(?:使用)?(?:效率|效益|绩效|效能|效果)(?:和效[率益])?的?(?:得到|达到|实现)?了?最大化/g,
  ],
  [
    "money",
    /最大(?:限度|程度)地?(?:发挥|提高|提升)了?(?:财政|专项|项目)?(?:资金|经费)的?(?:使用)?(?:效率|效益|绩效|效能)/g,
  ],
  [
    "money",
    /(?:资金|经费|支出)的?(?:使用)?(?:效率|效益|绩效|效果|成效)(?:十分|非常|极为|极其)?(?:显著|突出|极高|很高|优异)/g,
  ],
  ["money", /(?:资金|经费)使用(?:十分|非常)?(?:高效|到位)/g],
  ["money", /(?:预算|资金|支出)执行(?:情况|进度|率)?(?:十分|非常)?(?:良好|优秀|优异|很高|到位|理想)/g],
  [
    "money",
    /(?:资金|经费|预算)(?:已|均|均已|全部|已全部)+(?:按时|及时|足额)*(?:使用|支出|支付|拨付|执行)(?:完毕|到位|完成|完)/g,
  ],
  ["money", /每一分钱(?:都)?(?:用|花)(?:在|到)了?刀刃上/g],
  [
    "work",
    /(?:全部|全面|均|均已|圆满|高质量|超额)+(?:地)?完成了?(?:全部|全年|年度|各项|年初|预定|既定|预期|绩效|工作|目标|任务|计划|和|、|的)*(?:任务|目标|计划|工作)/g,
  ],
  [
    "work",
    /(?:全部|各项|年度|全年)(?:工作|绩效|目标|任务|指标|和|、)*(?:全部|均|已|全面|圆满|超额|如期|按期)+(?:完成|实现|达成)/g,
  ],
  ["work", /(?:全部|均|均已)圆满完成/g],
];

/** 力争圆满完成 is a goal; 确保资金使用效率最大化 is said of what was done. */
const intended =
  /力争|争取|努力|计划|拟|力求|旨在|为了|今后|下一步|目标是|目标为|(?:尚|还|并)?未(?:能)?[^，。；]{0,6}$/;
/** 除标准化项目、创新型省份建设项目各1项指标外，其余各项指标全部完成 leaves out what was not; 除做好日常工作外 leaves out nothing. */
const leavesOut =
  /除(?!了?(?:圆满|全面|按时)?(?:完成|做好|抓好|开展|承担))[^。；]{1,60}?外[，,]|(?:其余|其他|其它|剩余|余下)的?(?:各项|[\d一二三四五六七八九十两]*[个项])?$/;
const secured = /确保|保障|保证|推动|促进|以便/;

/** Every praise of the report outside its goals and plans, in order; words inside others count once. */
export function praisesIn(read: ReadText): readonly Praise[] {
  return read.sentences.flatMap((sentence) => {
    const words = read.text.slice(sentence.start, sentence.end);
    const found = praises
      .flatMap(([kind, pattern]) =>
        [...words.matchAll(pattern)].map((match) => ({ kind, at: match.index, end: match.index + match[0].length })),
      )
      .filter(({ kind, at }) => !isIntended(words, at, kind))
      .sort((one, other) => one.at - other.at || other.end - one.end);
    if (found.length === 0 || isBesideResults(read, sentence)) return [];
    return found
      .filter(({ at }, index) => !found.slice(0, index).some((other) => other.end > at))
      .map(({ kind, at, end }) => ({ kind, sentence, start: sentence.start + at, end: sentence.start + end }));
  });
}

function isIntended(words: string, at: number, kind: Praise["kind"]): boolean {
  if (leavesOut.test(words.slice(0, at))) return true;
  const before = /[^，。；,;]*$/.exec(words.slice(0, at))?.[0] ?? "";
  return intended.test(before) || (kind === "work" && secured.test(before));
}
