import type { Filing, Project } from "../../forms/filing";
import { isGiven } from "../../forms/field";
import type { Figure, PercentageFigure, ReadText } from "../../prose/reading";
import { Rate } from "../../quantities/rate";
import { isOfPartOfYear } from "./part-of-year";
import { plainName } from "./report-items";
import { goalsOf } from "./stated-goals";

/** A satisfaction the report gives as a result. */
export interface StatedSatisfaction {
  readonly figure: PercentageFigure;
  /** Whose, as far as the words say: "", 企业, 参训学员. */
  readonly whose: string;
  /** What an indicator of just this would be called: 评标专家满意度 of 评标专家对中心服务的满意度. */
  readonly name: string;
  /** One of a list behind the word: 满意度调查结果为：市场主体96%，评标专家96%. */
  readonly listed: boolean;
  /** The projects its paragraph names, and whether it stands under a heading on projects. */
  readonly projects: readonly Project[];
  readonly amongProjects: boolean;
}

/** 服务对象满意度96%, 满意度超95%; not what was hoped for, last year's, nor anything beside the satisfaction itself. */
export function statedSatisfactions(
  read: ReadText,
  { projects }: Filing,
  year: number | undefined,
): readonly StatedSatisfaction[] {
  const goals = goalsOf(read);
  const apart = new Set<Figure | undefined>(read.changes.flatMap(({ by, from }) => [by, from]));
  return read.figures.flatMap((figure) => {
    if (figure.kind !== "percentage" || apart.has(figure) || !isResult(read, figure, year)) return [];
    const sentence = read.sentences[figure.sentence];
    if (!sentence || goals?.sentences.includes(sentence)) return [];
    const words = plainName(figure.subject.words);
    const told = /^(.*?)满意(?:度|率|程度)(?:评价)?(?:测评|调查)?(?:结果)?$/.exec(words)?.[1];
    const listed = told === undefined && isListed(read.text.slice(sentence.start, figure.start), words);
    const whose = listed ? words : told;
    if (whose === undefined) return [];
    const paragraph = read.paragraphs[sentence.paragraph];
    const heading = read.headings[paragraph?.heading ?? -1];
    return [
      {
        figure,
        whose: whose.replace(everybody, ""),
        name: listed ? `${words}满意度` : words.replace(ofUnit, ""),
        listed,
        projects: projects.filter((project) => isNamedIn(project, paragraph?.text ?? "")),
        amongProjects: /项目|专项/.test(heading?.title.slice(0, 40) ?? ""),
      },
    ];
  });
}

/** Words that stand for everyone asked. */
const everybody =
  /服务对象|受益对象|社会公众|公众|社会|总体|综合|平均|整体|全年|对(?:我|本)?(?:单位|中心|部门)(?:的)?(?:工作|服务)|[或及和与的、]/g;

const ofUnit = /对(?:我|本|省)?(?:单位|中心|部门|[局厅])的?(?:各项|整体)?(?:工作|服务)?的?(?=满意)/;

/** 参训市场主体96% in a list that began with satisfaction; the words are a name of people and nothing else. */
const isListed = (before: string, words: string): boolean =>
  words.length >= 3 && words.length <= 12 && !words.includes("满意") && /满意|(?:调查|测评)[^。]*结果/.test(before);

const hoped = /目标|指标值|预期|预计|力争|确保|争取|要求|计划|不低于|不少于|应达|应不|[≥＞>]|[上去]\s*年/;

/** Asked in another way than by the survey of the indicator; its 完成率 and its 得分率 are none of its value. */
const ofOthers = /回访|热线|好差评|(?:指标|目标)[^，。；]{0,4}完成率|得分率|得分比例/;

function isResult(read: ReadText, figure: PercentageFigure, own: number | undefined): boolean {
  const { text, sentences } = read;
  const { subject, role, unit, bound, qualifier, rate } = figure;
  const sentence = sentences[figure.sentence];
  if (!sentence || role !== "rate" || unit !== "percent" || bound !== undefined || figure.inTitle) return false;
  const vague = qualifier !== undefined && qualifier.leaning !== "over" && qualifier.leaning !== "atLeast";
  const { year = own, yearOffset = 0 } = subject;
  const before = text.slice(sentence.start, figure.start);
  const behind = text.slice(figure.end, figure.end + 10);
  // 满意度101.05% is how far the indicator was met.
  if (ofOthers.test(before) || rate.isMoreThan(Rate.full) || isOfPartOfYear(read, figure)) return false;
  return !vague && year === own && yearOffset === 0 && !hoped.test(before) && !/^[^，。；]{0,6}目标/.test(behind);
}

function isNamedIn({ projectName }: Project, words: string): boolean {
  const core = isGiven(projectName) ? plainName(projectName.value).replace(/(?:资金|经费|专项|项目)+$/, "") : "";
  return core.length >= 2 && plainName(words).includes(core);
}
