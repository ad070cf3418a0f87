import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { PercentageFigure } from "../../prose/reading";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { asksForSatisfaction, nameOf } from "../shapes/indicator-values";
import { readReport, wordsAt } from "../shapes/report-reading";
import { reportYear } from "../shapes/report-year";
import type { StatedSatisfaction } from "../shapes/stated-satisfaction";
import { statedSatisfactions } from "../shapes/stated-satisfaction";

export default defineCheck({
  id: "wording/satisfaction-as-in-table",
  code: "W32",
  title: "正文的满意度应与自评表满意度指标的实际完成值一致",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    differs: "正文写满意度{stated}，自评表“{indicator}”的实际完成值为{expected}，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const all = scoredForms(filing).flatMap(({ indicators }) => resultsOf(indicators.rows));
    const stated = statedSatisfactions(readReport(filing), filing, reportYear(filing));
    for (const said of stated) {
      if (said.listed && !isBorneOut(filing, said, stated)) continue;
      const asked = resultsFor(filing, said);
      const [first] = asked;
      if (!first) {
        yield standAside([], "自评表没有可以核对的满意度");
        continue;
      }
      // A paragraph may tell of any project's survey without naming the project.
      const exact = said.figure.qualifier === undefined && ofName(filing, said).length === 0;
      if (
        isSecondSurvey(said, stated, asked) ||
        canBe(said.figure, asked) ||
        (exact && all.some(({ rate }) => agrees(said.figure, rate)))
      )
        continue;
      yield flag("differs", {
        at: wordsAt(filing, said.figure),
        because: asked.map(({ field }) => field),
        expected: first.field.value,
        words: { indicator: first.name },
      });
    }
  },
});

interface Result {
  readonly name: string;
  readonly field: Given<string>;
  readonly rate: Rate;
}

/** The results of the indicators that ask how satisfied people are, those that are a plain percentage. */
const resultsOf = (rows: readonly Indicator[]): readonly Result[] =>
  rows.filter(asksForSatisfaction).flatMap((row) => {
    const digits = isGiven(row.actual)
      ? /^=?\s*(\d{1,3}(?:\.\d+)?)\s*%$/.exec(row.actual.value.normalize("NFKC"))
      : null;
    const rate = Rate.percent(digits?.[1] ?? "");
    return rate && isGiven(row.actual) ? [{ name: nameOf(row), field: row.actual, rate }] : [];
  });

/**
 * The results a statement can be held against: those of the one indicator it names in full, the one project's its
 * paragraph names, else those of 表2.
 */
function resultsFor(filing: Filing, said: StatedSatisfaction): readonly Result[] {
  const { overall } = filing;
  const own = ofName(filing, said);
  if (own.length > 0) return own;
  const [project, ...others] = said.projects;
  if (project) return others.length > 0 ? [] : askedOfProject(complete(project.indicators.rows), said.whose);
  if (!overall || said.amongProjects) return [];
  return askedOf(complete(overall.indicators.rows), said.whose);
}

/** 职工满意度 and 课题组成员满意度 are of others than those the indicator asks. */
const askedOf = (rows: readonly Result[], whose: string): readonly Result[] =>
  whose === "" || some.test(whose)
    ? rows.filter(() => whose === "")
    : rows.filter(({ name }) => isWordOf(askedIn(name), whose) || isEveryoneOf(whose, askedIn(name)));

/** 市场主体 within 省内市场主体; 职工 within 教职工 is only a part of a word, and of the people. */
const isWordOf = (asked: string, whose: string): boolean => asked.includes(whose) && asked.indexOf(whose) !== 1;

/** 全校学生 are the 学生 asked, and so are 标准化项目的学生; 初中学生 and 住宿学生 are some of them. */
const isEveryoneOf = (whose: string, asked: string): boolean =>
  asked !== "" && whose.endsWith(asked) && everyone.test(whose.slice(0, whose.length - asked.length));

const everyone =
  /^(?:.*(?:项目|专项)的?)?(?:全[体部校院市县区乡镇系]*|所有|各类|各方|广大|有关|相关|主要|受访|被访|被?调查|问卷|测评|抽样|随机|服务|受益|办事|参与|[我本][校院局市县区]|的|对)*$/;

/** 省外市场主体 are some of those the indicator asks. */
const some = /^(?:[省市县区境国]?[内外]|[外本当]地|大型|中小|小微|民营|国有|新|部分)/;

/** Of a project 标准满意度 may be anybody's but the unit's own people. */
const askedOfProject = (rows: readonly Result[], whose: string): readonly Result[] => {
  const found = askedOf(rows, whose);
  const isAnybodys = !/职工|员工/.test(whose) && rows.every(({ name }) => !people.test(askedIn(name)));
  return found.length === 0 && isAnybodys ? rows : found;
};

const people = /[人员者户方众民生师]$|主体|企业|单位|部门|对象|专家|群体|家长|机构|客户|居民/;

/** 市场主体 of 市场主体满意度. */
const askedIn = (name: string): string => bare(name).replace(/满意(?:度|率|程度)$/, "");

/** 评标专家满意度 of another project than the one spoken of; 满意度 and 服务对象满意度 are everybody's. */
function ofName(filing: Filing, { whose, name: told }: StatedSatisfaction): readonly Result[] {
  const name = bare(told);
  if (whose.length < 3) return [];
  const rows = scoredForms(filing).flatMap(({ indicators }) =>
    indicators.rows.filter((row) => bare(nameOf(row)) === name),
  );
  return complete(rows);
}

/** A list of shares of those asked has the same names: one of its figures at least is that of its indicator. */
function isBorneOut(filing: Filing, said: StatedSatisfaction, stated: readonly StatedSatisfaction[]): boolean {
  const isIts = (one: StatedSatisfaction): boolean => ofName(filing, one).some(({ rate }) => agrees(one.figure, rate));
  const isNear = (one: StatedSatisfaction): boolean => one !== said && one.figure.sentence === said.figure.sentence;
  return ofName(filing, said).length > 0 && stated.some((one) => isNear(one) && isIts(one));
}

/** 问卷满意度91.30%；电话访问500户，满意率90.6%: the one of the indicator stands in the same sentence. */
function isSecondSurvey(
  { figure, whose }: StatedSatisfaction,
  stated: readonly StatedSatisfaction[],
  asked: readonly Result[],
): boolean {
  const isIts = (one: StatedSatisfaction): boolean => asked.some(({ rate }) => agrees(one.figure, rate));
  return whose === "" && stated.some((one) => one.figure.sentence === figure.sentence && isIts(one));
}

const bare = (name: string): string => name.replace(/[“”"的]|指标$/g, "");

/** None where one of them cannot be read: it may be the one that is meant. */
function complete(rows: readonly Indicator[]): readonly Result[] {
  const found = resultsOf(rows);
  return found.length === rows.filter(asksForSatisfaction).length ? found : [];
}

/** The same, or one rounded to the other's last place: 97% and 96% are both exact and differ. */
function agrees({ rate, qualifier }: PercentageFigure, result: Rate): boolean {
  const apart = 2 * Math.abs(rate.units - result.units);
  return apart <= Math.max(rate.step, result.step) || (qualifier !== undefined && result.isMoreThan(rate));
}

/** One of several results, or a mean of them. */
function canBe(figure: PercentageFigure, results: readonly Result[]): boolean {
  const above = results.some(({ rate }) => rate.isMoreThan(figure.rate));
  const below = results.some(({ rate }) => rate.isLessThan(figure.rate));
  return (above && below) || results.some(({ rate }) => agrees(figure, rate));
}
