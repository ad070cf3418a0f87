import type { CountFigure, ReadText } from "../../prose/reading";
import type { Counted } from "./counted-words";

/** 发放问卷500份, 问卷发放500份, 发出500份问卷. */
export function surveyed({ figure, words, behind }: Counted): "survey" | undefined {
  const name = `${words}${figure.noun}`;
  const isGivenOut =
    /问卷/.test(name) && /发[放出]/.test(words) && !/回收|收回|有效|合格|满意(?!度)|电子|网络|线[上下]/.test(name);
  return isGivenOut && /^(?:$|[\u4e00-\u9fff]{0,4}问卷$)/.test(behind) ? "survey" : undefined;
}

/** Who else may have asked, and people that are asked beside those a unit serves. */
const asking = /评价组|第三方|评价机构|工作组|课题组|调查公司|委托(?!方)/;
const inside = "职工|员工|干部|专家|学员|学生|教师|内部";
const asked = new RegExp(
  `${inside}|企业|群众|居民|市场主体|招标人|投标人|代理机构|委托方|家长|患者|用户|农户|市民|游客|业主`,
  "g",
);
const several = new RegExp(
  `(?:${inside})[^。；\\n]{0,20}问卷|问卷[^。；\\n]{0,20}(?:${inside})|(?:两|二|三|多)(?:次|轮|批|类|种|项)[^。；\\n]{0,8}(?:问卷|调查)|再次[^。；\\n]{0,12}问卷|问卷[^。；\\n]{0,8}分别`,
);

/** Whether two numbers of questionnaires are of one survey: the same people asked, by the same, and as many answers. */
export function isOneSurvey(read: ReadText, one: CountFigure, other: CountFigure): boolean {
  const [first, second] = [around(read, one), around(read, other)];
  if (several.test(read.text) || asking.test(first) !== asking.test(second)) return false;
  const [those, these] = [peopleIn(first), peopleIn(second)];
  if (those.size > 0 && these.size > 0 && ![...those].some((name) => these.has(name))) return false;
  const [answers, others] = [answersOf(read, one), answersOf(read, other)];
  return answers === undefined || others === undefined || answers === others;
}

/** The paragraph of a figure as far as its sentence, and the title over it. */
function around(read: ReadText, { sentence: at }: CountFigure): string {
  const sentence = read.sentences[at];
  const paragraph = read.paragraphs[sentence?.paragraph ?? -1];
  if (!sentence || !paragraph) return "";
  return `${read.headings[paragraph.heading]?.title ?? ""} ${read.text.slice(paragraph.start, sentence.end)}`;
}

const peopleIn = (text: string): ReadonlySet<string> => new Set(text.match(asked) ?? []);

/** 回收有效问卷486份. */
function answersOf(read: ReadText, { sentence, end }: CountFigure): string | undefined {
  const figures = read.sentences[sentence]?.figures ?? [];
  const next = figures.find((figure) => figure.kind === "count" && figure.start >= end);
  const isAnswers = next && /回收|收回/.test(read.text.slice(end, next.start));
  return isAnswers && next.kind === "count" ? next.digits : undefined;
}
