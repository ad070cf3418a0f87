import type { ReadText, Sentence, Span } from "../../prose/reading";
import { defineCheck } from "../check";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/absolute-claims",
  code: "W25",
  title: "“零投诉”等绝对化表述应有依据，并且不与他处矛盾",
  basis: "审核常识",
  severity: "reminder",
  needs: ["report"],
  messages: {
    contradicted: "正文写“{stated}”，他处又写“{other}”，请核对是否矛盾。",
    unproved: "“{stated}”是绝对化表述（全文共{count}处），没有写明依据，请补充统计来源或改用具体数字。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const contrary = contraryTo(read);
    const unproved: Span[] = [];
    for (const claim of claimsIn(read)) {
      const against = contrary(claim);
      if (against)
        yield flag("contradicted", {
          at: wordsAt(filing, claim),
          because: [wordsAt(filing, against)],
          words: { other: read.text.slice(against.start, against.end).replace(/\s+/g, "") },
        });
      else if (!isProved(claim)) unproved.push(claim);
    }
    const [first, ...others] = unproved;
    if (first)
      yield flag("unproved", {
        at: wordsAt(filing, first),
        because: others.slice(0, mostPlaces).map((span) => wordsAt(filing, span)),
        words: { count: unproved.length },
      });
  },
});

interface Claim extends Span {
  /** What there is said to be none of: 投诉, 超标准. */
  readonly of: string;
  /** 零投诉 wants a proof; 无超标准 is told in every report and only may not be contradicted. */
  readonly wantsProof: boolean;
  readonly sentence: Sentence;
}

const zero =
  /(?:零|“零|“0|(?<![\d.])0)(投诉|信访|上访|举报|差错|失误|事故|违规|违纪|误差|缺陷|延误|逾期)”?|(?:没有|未发生|未出现|从未|无)(?:任何|一起|一例)(投诉|信访|上访|举报|差错|失误|事故|违规|违纪)|(?:均|都|从|完全|绝|不存在|没有|无)(?:未|无|没有|不存在|任何)*(超标准|超范围|超预算|截留|挤占|挪用)/g;

function claimsIn({ text, sentences }: ReadText): readonly Claim[] {
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(zero)].flatMap((match) => {
      const start = sentence.start + match.index;
      const of = match[1] ?? match[2] ?? match[3];
      // 力争零投诉 is a goal and no result.
      if (
        of === undefined ||
        /(?:力争|争取|确保|目标|力求|努力|做到)[^。；]{0,20}$/.test(text.slice(sentence.start, start))
      )
        return [];
      return [{ start, end: start + match[0].length, of, wantsProof: match[3] === undefined, sentence }];
    }),
  );
}

const proof =
  /根据|依据|据|经(?!费|济|营)|统计|台账|记录|热线|通报|反馈|核查|抽查|审计|调查|问卷|系统显示|\d+ ?(?:起|件|次|份)/;

const isProved = ({ wantsProof, sentence }: Claim): boolean => !wantsProof || proof.test(sentence.text);

const counted = "(?:[1-9]\\d{0,4}|[一二两三四五六七八九十]{1,3}) ?(?:起|件|例|宗|人次|次|笔)";
const overspent =
  /超(?:标准|范围|预算)(?:列支|支出|开支|发放|接待|配备)?[^。；，]{0,10}?(?:[1-9][\d.]*) ?(?:万?元|次|起|笔)|(?:存在|发现|出现)[^。；，]{0,12}(?:超标准|超范围|超预算|截留|挤占|挪用)/;

interface Contrary extends Span {
  readonly sentence: Sentence;
}

/** Words elsewhere that tell of what there is said to be none of: 受理投诉12件, 移交监管部门3起. */
function contraryTo(read: ReadText): (claim: Claim) => Contrary | undefined {
  const known = new Map<string, readonly Contrary[]>();
  return ({ of, sentence: own, wantsProof }) => {
    const found = known.get(of) ?? patternsFor(of, wantsProof).flatMap((pattern) => contrariesIn(read, pattern));
    known.set(of, found);
    return found.find(({ sentence }) => sentence !== own);
  };
}

function patternsFor(of: string, wantsProof: boolean): readonly RegExp[] {
  if (!wantsProof) return [overspent];
  const own = new RegExp(`${of}[^，。；：\\n]{0,12}?${counted}|${counted}[^，。；：\\n]{0,6}${of}`);
  // Complaints end in what is handed on: 异常情况…移交行政监管部门3起.
  return /投诉|违规|违纪|举报/.test(of) ? [own, new RegExp(`移交[^，。；：\\n]{0,16}?${counted}`)] : [own];
}

const contrariesIn = ({ text, sentences }: ReadText, pattern: RegExp): readonly Contrary[] =>
  sentences.flatMap((sentence) => {
    const found = pattern.exec(text.slice(sentence.start, sentence.end));
    if (!found || isDenied(sentence.text, found)) return [];
    const start = sentence.start + found.index;
    return [{ sentence, start, end: start + found[0].length }];
  });

/** 未发现存在超标准问题 tells of none. */
const isDenied = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  /不存在|没有|未发现|未发生|未出现|未存在|杜绝|严禁|防止|避免|无/.test(
    text.slice(Math.max(0, index - 6), index + words.length),
  );
