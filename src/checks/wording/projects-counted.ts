import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { CountFigure, ReadText, Span } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import { defineCheck } from "../check";
import { indicatorsCounted, wrongIndicatorSums } from "../shapes/indicators-counted";
import { fundedDetails, fundedProjects, genericDetails } from "../shapes/project-names";
import { plainName } from "../shapes/report-items";
import { readReport, wordsAt } from "../shapes/report-reading";
import { reportYear } from "../shapes/report-year";
import { clauseOf } from "../shapes/figure-places";

export default defineCheck({
  id: "wording/projects-counted",
  code: "W29",
  title: "正文所述省级专项资金、项目和整体绩效指标的个数应与表中一致",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    specials: "正文写省级专项资金{stated}，基础数据表有金额的省级专项资金为{expected}，请核对。",
    projects: "正文写项目{stated}，项目支出绩效自评表有{expected}，请核对。",
    indicators: "正文写部门整体支出{kind}{stated}，部门整体支出绩效自评表有{expected}，请核对。",
    indicatorSum: "正文写绩效指标合计{stated}，前面的产出、效益、满意度指标相加为{expected}，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const year = reportYear(filing);
    for (const sum of wrongIndicatorSums(read))
      yield flag("indicatorSum", { at: wordsAt(filing, sum), because: [], expected: `${sum.sum}${sum.measure}` });
    for (const figure of read.figures) {
      if (figure.kind !== "count" || figure.sentence < 0 || figure.qualifier || figure.bound) continue;
      const indicators = indicatorsCounted(filing, read, figure);
      if (indicators && !indicators.numbers.some((one) => isNumber(figure, one)))
        yield flag("indicators", {
          at: wordsAt(filing, figure),
          because: indicators.because,
          expected: `${indicators.numbers[0] ?? 0}${figure.measure}`,
          words: { kind: indicators.kind ?? "绩效指标" },
        });
      const of = indicators ? undefined : (countedBy(read, figure, year) ?? listedBy(filing, read, figure));
      if (!of) continue;
      const { numbers, because } = of === "specials" ? specialsOf(filing) : formsOf(filing);
      const [number] = numbers;
      if (number === undefined)
        yield standAside([], of === "specials" ? "基础数据表没有省级专项资金的明细" : "没有项目支出绩效自评表");
      else if (!numbers.some((one) => isNumber(figure, one)))
        yield flag(of, {
          at: wordsAt(filing, figure),
          because,
          expected: `${number}${of === "specials" ? "项" : "张"}`,
        });
    }
  },
});

const isNumber = ({ value }: CountFigure, number: number): boolean =>
  value.compare(Decimal.of(BigInt(number), 0)) === 0;

type Counted = "specials" | "projects";

/** 共有2项省级专项资金, 省级专项资金共2项, 对3个项目开展了绩效自评; a number of some of them is no count of all. */
function countedBy(read: ReadText, figure: CountFigure, own: number | undefined): Counted | undefined {
  const { text, sentences } = read;
  const { year = own, yearOffset = 0 } = figure.subject;
  const sentence = sentences[figure.sentence];
  const clause = clauseOf(read, figure);
  const isVague = figure.qualifier !== undefined || figure.bound !== undefined || figure.inTitle;
  if (!sentence || !clause || isVague || year !== own || yearOffset !== 0) return undefined;
  const before = text.slice(clause.start, figure.start).replace(/\s/g, "");
  if (/^[份张]$/.test(figure.measure)) return countsForms(read, sentence, figure) ? "projects" : undefined;
  if (!/^[项个]$/.test(figure.measure)) return undefined;
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + reach)).replace(/\s/g, "");
  if (/其中|新增|未|除|另|[上去]年|抽取|重点|第$/.test(before)) return undefined;
  if (countsSpecials(before, behind)) return "specials";
  return countsProjects(before, behind) ? "projects" : undefined;
}

const reach = 24;

/** 附件：3.项目支出绩效自评表（3份）. */
const countsForms = ({ text }: ReadText, sentence: Span, { start, end }: CountFigure): boolean =>
  /项目支出绩效自评表[（(]共?$/.test(text.slice(sentence.start, start).replace(/\s/g, "")) &&
  /^\s*[）)]/.test(text.slice(end, end + 4));

/** 三个项目中，标准化项目75.45分，其他项目99.73分 names every one that has a form. */
function listedBy(
  { projects }: ReportedFiling,
  { text, sentences }: ReadText,
  figure: CountFigure,
): Counted | undefined {
  const sentence = sentences[figure.sentence];
  const names = projects.flatMap(({ projectName }) => (isGiven(projectName) ? plainName(projectName.value) : []));
  if (!sentence || !/^[个项]$/.test(figure.measure) || names.length < 2 || names.length < projects.length)
    return undefined;
  const before = text.slice(sentence.start, figure.start).replace(/\s/g, "");
  const behind = text.slice(figure.end, sentence.end);
  if (!/^(?:20\d\d年度?|本年度?|中心|本?单位|上述|以上|在|共)*$/.test(before) || !/^项目中[，,：:]/.test(behind))
    return undefined;
  const plain = plainName(behind);
  return names.every((name) => plain.includes(name)) ? "projects" : undefined;
}

function countsSpecials(before: string, behind: string): boolean {
  if (/省级专项(?:资金)?(?:共有?|共计|一共|总共)$/.test(before)) return true;
  if (
    /^(?:\d{4}年度?|本年度?|全年)?共?安排了?省级专项资金(?:项目)?$/.test(before) &&
    /^(?:$|[，。；：,;:])/.test(behind)
  )
    return true;
  // 省级专项资金3项 and nothing before it but the year: 申报 and 管理 speak of other funds.
  if (/^(?:\d{4}年度?|本年度?|全年|中心)?省级专项资金(?:项目)?$/.test(before) && /^(?:$|[，。；,;])/.test(behind))
    return true;
  if (!/^省级专项(?:资金)?/.test(behind)) return false;
  return /(?:共有?|共计|一共|总共|共安排)$/.test(before) || /^省级专项资金(?:预算)?(?:合计|共计|总额)/.test(behind);
}

/** Only what is said of the budget or of the self-evaluation itself: 全年实施30个项目 may be building sites. */
function countsProjects(before: string, behind: string): boolean {
  if (
    /(?:预算项目|项目支出|自评的?项目|项目支出绩效自评表)(?:共有?|共计|一共|总共)$|共有(?:预算项目|项目支出)$/.test(
      before,
    )
  )
    return !/^(?:明细|子|二级|具体|支出)/.test(behind);
  if (/(?:共有?|共计|一共|总共)$/.test(before)) return /^(?:预算项目|项目支出)(?![^，。；]{0,4}资金)/.test(behind);
  return (
    /对(?:全部|所有)?$/.test(before) &&
    /^(?:预算)?项目(?:支出)?(?:全部|均|都)?(?:开展|进行|实施)了?(?:绩效)?自评/.test(behind)
  );
}

interface Counts {
  /** The number wanted, and others that are right too; none where the tables do not say. */
  readonly numbers: readonly number[];
  readonly because: readonly Field<unknown>[];
}

/** The special funds 表1 lists, those without money counted or not. A heading alone stands for any number. */
function specialsOf({ basicData }: Filing): Counts {
  const details = (basicData?.details ?? []).filter(({ category }) => category === "special");
  const lines = details.filter(({ heading }) => !heading);
  if (lines.length === 0 || genericDetails(details).length > 0) return { numbers: [], because: [] };
  const funded = fundedDetails(lines);
  const places = funded.flatMap(({ finalAccount, budget }) => [finalAccount, budget].find(({ at }) => at) ?? []);
  return { numbers: [funded.length, lines.length], because: places };
}

function formsOf({ projects }: Filing): Counts {
  if (projects.length === 0) return { numbers: [], because: [] };
  const funded = fundedProjects(projects);
  return { numbers: [funded.length, projects.length], because: funded.map(({ projectName }) => projectName) };
}
