import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, CountFigure, Figure, ReadText, Span } from "../../prose/reading";
import { wordsOfNumber } from "./counted-words";
import { clauseOf } from "./figure-places";
import { isBesideResults } from "./future-sections";
import { isOfYear, measureTiesOf } from "./measure-ties";
import { movedFrom } from "./moved-figures";
import { isOfPartOfYear } from "./part-of-year";
import { comparedFigures, readReport } from "./report-reading";
import { tiesOf } from "./report-ties";
import type { ToldTwice } from "./told-twice";
import { differing } from "./told-twice";
import { plainPlace, scopeOf } from "./told-scope";
import { topicOf } from "./told-topics";

type Number = CountFigure | AmountFigure;

/** A number that its sentence calls a whole, or one of the same thing that is not called so. */
interface Told {
  readonly figure: Number;
  /** With what verb and measure something was counted: 召开党组会议 次. */
  readonly name: string;
  readonly trust: "total" | "year" | "none";
  /** 党组会议 is one thing in every part of a report; 培训班 and 检查 are held by all. */
  readonly isOwn: boolean;
  /** 中心全年共举办: what the whole unit did, whatever it is. */
  readonly isOfAll: boolean;
}

export interface TotalTwice<T extends Span> extends ToldTwice<T> {
  /** False where a person should look whether one thing is meant. */
  readonly isCertain: boolean;
}

/** 全年召开党组会议24次 where another place has 共召开党组会议42次: two wholes of one thing that no table counts. */
export function totalsToldTwice(filing: ReportedFiling, known: ReadonlySet<Span>): readonly TotalTwice<Number>[] {
  const read = readReport(filing);
  const open = openNumbers(filing, read, known);
  const wholes = open.filter((figure) => totalIn(read, figure) !== "none");
  if (wholes.length === 0) return [];
  const measures = new Set(wholes.map(measureOf));
  const groups = new Map<string, Told[]>();
  for (const figure of open) {
    const told = measures.has(measureOf(figure)) && toldIn(filing, read, figure);
    if (!told) continue;
    const group = groups.get(told.name);
    if (group) group.push(told);
    else groups.set(told.name, [told]);
  }
  return [...groups.values()].flatMap((group) => differingWholes(filing, read, group));
}

function openNumbers(filing: ReportedFiling, read: ReadText, known: ReadonlySet<Span>): readonly Number[] {
  const [compared, moved, amounts] = [comparedFigures(read), movedFrom(read), tiesOf(filing)];
  const tied = new Set<Span>(measureTiesOf(filing).map(({ figure }) => figure));
  return read.figures.filter(
    (figure): figure is Number =>
      (figure.kind === "count" || figure.kind === "amount") &&
      figure.sentence >= 0 &&
      figure.depth === 0 &&
      !figure.inTitle &&
      !figure.qualifier &&
      !figure.bound &&
      isExact(figure) &&
      !(compared.has(figure) || moved.has(figure) || tied.has(figure) || known.has(figure)) &&
      (figure.kind === "count" || !amounts.has(figure)),
  );
}

/** 7.97亿条 and 3万人次 are rounded; days and ranks add up to nothing. */
const isExact = (figure: Number): boolean =>
  figure.kind === "amount"
    ? figure.per === "" && figure.amount.fen > 0
    : figure.decimals === 0 && !/[万亿千百]/.test(figure.text) && !/[分年月天日时钟岁级届位]$/.test(figure.measure);

const measureOf = (figure: Number): string => (figure.kind === "count" ? figure.measure : "元");

const whole = /全年(?!预算)|(?<![公同一])共(?![同享建治用识产青])|合计|总计/;
const ofYear = /(?:20\d\d|[本当])年度?(?!预算)|累计/;

/** What the clause of a number says before it of how much of the year it is. */
function totalIn(read: ReadText, figure: Number): Told["trust"] {
  const clause = clauseOf(read, figure);
  const before = clause ? read.text.slice(clause.start, figure.start) : "";
  return whole.test(before) ? "total" : ofYear.test(before) ? "year" : "none";
}

/** Of a part, of another time, of each, or not what was reached. */
const another =
  /目标|计划|任务|预期|预计|预算|拟|力争|争取|应(?![急用对届])|[上去]年|同期|年初|期初|其中|每|均|占|较|比(?![赛武])|第|各|未(?![成来])|余|分别|不少于|减少|另|扣除/;
const light = /^(?:召开|举办|开展|组织|举行|进行|实施|完成)+|共?(?:召开|举办|开展|组织|举行|进行|实施|完成)+$/g;
const verbs =
  /召开|举办|开展|组织|举行|进行|实施|完成|节约|购置|购买|采购|发放|下达|拨付|落实|争取|投入|安排|整合|形成|编制|制定|印发|出台|受理|办理|办结|处理|处置|接待|解决/g;
const generic =
  /培训班|会议|检查|督查|督导|巡查|抽查|排查|培训|活动|调研|走访|宣传|讲座|演练|座谈会?|学习|考核|评审|审核|审查|验收|整改|问题|案件|文件|制度|信息|项目|任务|工作|经费|资金|设备|设施|物资|车辆|人员|人次|材料|报告|稿件|业务|专项|安全|现场|日常|各类|相关|专题|集中|技术|重点|执法|监督|联合|办公|群众|企业|干部|职工/g;

function toldIn(filing: ReportedFiling, read: ReadText, figure: Number): Told | undefined {
  const sentence = read.sentences[figure.sentence];
  const own = wordsOfNumber(filing, read, figure);
  if (!sentence || !own || another.test(own.clause) || !isOfYear(filing, figure)) return undefined;
  if (isOfPartOfYear(read, figure) || isBesideResults(read, figure)) return undefined;
  const before = read.text.slice(sentence.start, figure.start);
  if (/其中|月|季度|上旬|[一二三四五六七八九十]是.{0,4}目标/.test(before)) return undefined;
  const words = own.words.replace(/^累计/, "").replace(light, "");
  // 召开24次党组会议: the thing stands behind; 党组会议24次研究 tells of something else.
  const isBefore = words.length >= 2;
  const behind = own.behind.replace(/^[、和与及](?!.*[一-龥]{0,3}$).*/, "").replace(/^[、和与及].*/, "");
  if (isBefore ? behind !== "" : !/^[一-龥]{2,10}$/.test(behind)) return undefined;
  const thing = isBefore ? words : behind;
  if (!/^[一-龥]{2,16}$/.test(thing)) return undefined;
  const isOwn = thing.replace(verbs, "").replace(generic, "").replace(/^新增/, "").length >= 2;
  const scope = [/累计/.test(own.clause) && !/全年|20\d\d年/.test(own.clause) ? "累计" : "", scopeOf(read, figure)];
  return {
    figure,
    name: [thing, measureOf(figure), ...scope].join(" "),
    trust: totalIn(read, figure),
    isOwn,
    isOfAll: isOfWholeUnit(filing, own.clause),
  };
}

/** 中心全年共举办业务培训5期 is all there was, whichever part of the report tells it. */
function isOfWholeUnit({ unit = "" }: ReportedFiling, clause: string): boolean {
  const [, who = ""] = /^(.*?)全年[^，,；;。]{0,2}共/.exec(clause.replace(/\s/g, "")) ?? [];
  return (
    (unit !== "" && who.endsWith(unit)) || /(?:^|年|[，,])(?:(?:我|本|全)(?:单位|中心|局|厅|委|院|校)|中心)$/.test(who)
  );
}

function differingWholes(
  filing: ReportedFiling,
  read: ReadText,
  group: readonly Told[],
): readonly TotalTwice<Number>[] {
  if (group.length < 2 || group.every(({ figure }) => isEqual(figure, (group[0] as Told).figure))) return [];
  const places = new Map(group.map(({ figure }) => [figure as Figure, plainPlace(read, figure)]));
  const trusted = group.filter(
    ({ figure, trust, isOwn }) => (isOwn && trust !== "none") || places.get(figure) === true,
  );
  const isPair = (one: Told, other: Told): boolean => {
    const hasWholes = one.trust !== "none" && other.trust !== "none";
    const isMeant = hasWholes || (one.isOwn && (one.trust === "total" || other.trust === "total"));
    return isMeant && topicOf(filing, read, one.figure) === topicOf(filing, read, other.figure);
  };
  const isSure = ({ odd, other }: ToldTwice<Number>): boolean =>
    [odd, other].every((figure) =>
      group.some(
        (told) =>
          told.figure === figure &&
          told.trust === "total" &&
          (told.isOwn || told.isOfAll) &&
          places.get(figure) === true,
      ),
    );
  return differing(trusted, isPair, isEqual).map((pair) => ({ ...pair, isCertain: isSure(pair) }));
}

function isEqual(one: Number, other: Number): boolean {
  if (one.kind === "amount" && other.kind === "amount") return one.amount.agreesWithinRounding(other.amount);
  return one.kind === "count" && other.kind === "count" && one.value.compare(other.value) === 0;
}
