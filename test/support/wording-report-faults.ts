import type { Filing, Project } from "../../src/forms/filing";
import type { ReportFault } from "./report-fault";
import { scoreIndicators } from "../../src/scoring/total-score";
import { planted, plantedBefore, reworded } from "./report-fault";

/** What goes wrong with the words, dates, headings and claims of a report. */
export const wordingReportFaults: readonly ReportFault[] = [
  {
    name: "another file than the report",
    code: "W36",
    spoil: (_, own) => ({
      sound: own,
      broken: `会议通知\n${"定于下周三下午召开全体干部会，请准时到场。\n".repeat(20)}`,
    }),
  },
  {
    name: "a heading that skips a number",
    code: "W09",
    spoil(_, own, draw) {
      const headings = [
        ["\n3. 人员编制情况", "\n5. 人员编制情况"],
        ["\n（三）履职效能", "\n（四）履职效能"],
        ["\n八、下一步改进措施", "\n九、下一步改进措施"],
      ] as const;
      const [right, wrong] = headings[draw(headings.length)] ?? headings[0];
      return reworded(own, right, right, wrong);
    },
  },
  {
    name: "work done under a document that came later",
    code: "W10",
    spoil(_, own, draw) {
      const number = 2 + draw(9);
      const say = (year: number): string => `${year}年3月，按照湘财绩〔2025〕${number}号文件要求制定了工作方案。`;
      return planted(own, say(2025), say(2023 + draw(2)), draw);
    },
  },
  {
    name: "a result of another year",
    code: "W11",
    spoil({ basicData }, own) {
      const posts = basicData?.staff.authorisedPosts.value;
      if (!posts) return undefined;
      return reworded(own, /\n2024年末，/, "\n2024年末，", "\n2023年末，");
    },
  },
  {
    name: "indicators of which one was missed said to be all done",
    code: "W38",
    spoil({ projects, edition }, own, draw) {
      const isMissed = (project: Project): boolean =>
        scoreIndicators(project, edition).some(
          ({ indicator: { points, score }, score: { met, certain } }) =>
            met === false && certain && points.value && score.value && points.value.isMoreThan(score.value),
        );
      if (projects.length < 2 || projects.length > 20 || !projects.some(isMissed)) return undefined;
      const say = (words: string): string => `2024年${projects.length}个项目绩效指标${words}。`;
      return planted(own, say("多数已完成"), say("均已全部完成"), draw);
    },
  },
  {
    name: "a day that does not exist",
    code: "W12",
    spoil(_, own, draw) {
      const days = ["2024年2月30日", "2024年4月31日", "2024年13月5日", "2024年6月31日"];
      const say = (day: string): string => `新系统于${day}上线运行。`;
      return planted(own, say(`2024年6月${1 + draw(28)}日`), say(days[draw(days.length)] ?? ""), draw);
    },
  },
  {
    name: "published after the day it was due",
    code: "W13",
    spoil(_, own, draw) {
      const say = (day: string): string => `本报告将于${day}在单位门户网站公开，接受社会监督。`;
      const late = `2025年${7 + draw(5)}月${1 + draw(28)}日`;
      return reworded(own, /本报告将按规定于[^。]*。/, say(`2025年6月${1 + draw(20)}日`), say(late));
    },
  },
  {
    name: "a goal of which nothing is said again",
    code: "W14",
    spoil(_, own, draw) {
      const title = ["窗口服务流程研究", "电子档案管理规范", "设备更新调研报告"][draw(3)] ?? "";
      const goal = withGoal(own, `完成《${title}》编写。`);
      const texts =
        goal === undefined
          ? undefined
          : plantedBefore(goal, "（四）社会效应", `《${title}》已编写完成。`, "全年平台运行平稳。");
      return texts && { ...texts, concerned: `《${title}》` };
    },
  },
  {
    name: "submitted where publication was the goal, and called finished",
    code: "W15",
    spoil(_, own, draw) {
      const journal = ["服务参考", "公共管理通讯", "基层工作研究"][draw(3)] ?? "";
      const goal = withGoal(own, `调研报告在《${journal}》发表。`);
      return goal === undefined
        ? undefined
        : plantedBefore(
            goal,
            "（四）社会效应",
            `调研任务全部完成，报告已在《${journal}》发表。`,
            `调研任务全部完成，文章在投《${journal}》。`,
          );
    },
  },
  {
    name: "praise of spending that was slow",
    code: "W16",
    spoil(_, own, draw) {
      const [budget, percent] = [40 + draw(40), 35 + draw(40)];
      const spent = ((budget * percent) / 100).toFixed(2);
      const say = (claim: string): string =>
        `档案数字化项目预算${budget}万元，实际支出${spent}万元，预算执行率${percent}.00%。${claim}`;
      return planted(own, say("该项目采购延后，资金支付较慢。"), say("该项目资金使用效率实现最大化。"), draw);
    },
  },
  {
    name: "expenses called lower that were higher",
    code: "W17",
    spoil({ basicData }, own, draw) {
      const three = basicData?.lines.threePublicExpenses;
      const [now, before] = [three?.finalAccount.value, three?.lastYear.value];
      if (!now || !before || !before.clearlyExceeds(now)) return undefined;
      return planted(own, "“三公”经费决算数较上年下降。", "“三公”经费决算数与上年持平。", draw);
    },
  },
  {
    name: "nothing spent of a budget, and no reason given",
    code: "W18",
    blank: ["basicData", "budgetFigures"].flatMap((form) =>
      ["budget", "finalAccount", "approved", "adjusted"].map((column) => `${form}.travelAbroad.${column}`),
    ),
    spoil(_, own, draw) {
      const budget = 2 + draw(60);
      const say = (reason: string): string => `因公出国（境）费预算${budget}万元，决算数0万元${reason}。`;
      return planted(own, say("，原因是全年没有安排出国任务"), say(""), draw);
    },
  },
  {
    name: "a place left to be filled in",
    code: "W19",
    spoil(_, own, draw) {
      const gaps = ["全年办理事项XX件。", "全年办理事项 件，占 %。", "全年办理事项【待填写：件数】件。"];
      return planted(own, "全年办理事项较多，均按时办结。", gaps[draw(gaps.length)] ?? "", draw);
    },
  },
  {
    name: "no word of what went wrong",
    code: "W20",
    spoil(_, own) {
      const start = own.indexOf("\n七、存在的问题");
      const end = own.indexOf("\n八、下一步改进措施");
      if (start < 0 || end < 0) return undefined;
      // Numbered anew, so that nothing but the chapter is missing.
      const rest = own.slice(end).replace("\n八、", "\n七、").replace("\n九、", "\n八、");
      return { sound: own, broken: own.slice(0, start) + rest };
    },
  },
  {
    name: "a document number in other brackets",
    code: "W21",
    spoil(_, own, draw) {
      const number = 1 + draw(40);
      const brackets = ["[]", "()", "（）", "【】"][draw(4)] ?? "[]";
      const say = (left: string, right: string): string => `相关工作按照湘办发${left}2023${right}${number}号文件办理。`;
      return planted(own, say("〔", "〕"), say(brackets.charAt(0), brackets.charAt(1)), draw);
    },
  },
  {
    name: "a figure with a gap in it",
    code: "W22",
    spoil(_, own, draw) {
      const whole = 12 + draw(80);
      return planted(own, `全年印刷费${whole}.50万元。`, `全年印刷费${whole}. 50万元。`, draw);
    },
  },
  {
    name: "a character mistaken for another",
    code: "W23",
    spoil(_, own, draw) {
      const slips = [
        ["合理铺排各项资金。", "合理辅排各项资金。"],
        ["核定工勤人员两名。", "核定公勤人员两名。"],
        ["任务已经完成。", "任务己经完成。"],
      ] as const;
      const [right, wrong] = slips[draw(slips.length)] ?? slips[0];
      return planted(own, right, wrong, draw);
    },
  },
  {
    name: "a claim that admits of no exception",
    code: "W25",
    spoil(_, own, draw) {
      const claims = ["实现“零投诉”。", "窗口服务零差错。", "实现零投诉。"];
      return planted(own, "全年收到的意见均已答复。", claims[draw(claims.length)] ?? "", draw);
    },
  },
  {
    name: "a title of another year",
    code: "W26",
    spoil(_, own, draw) {
      return draw(2) === 0
        ? reworded(own, /^2024年度/, "2024年度", "2023年度")
        : reworded(own, "\n2. 2024年度部门", "\n2. 2024年度部门", "\n2. 2023年度部门");
    },
  },
  {
    name: "government funds denied that the tables show",
    code: "W27",
    spoil({ basicData, overall }, own) {
      const amount = overall?.income.governmentFunds.value;
      if (!basicData || !amount || amount.isZero) return undefined;
      const found = /\n2024年政府性基金预算支出年初预算数[^\n]*/.exec(own)?.[0];
      return found === undefined ? undefined : reworded(own, found, found, "\n2024年无政府性基金预算支出。");
    },
  },
  {
    name: "a special fund without a word of what was spent",
    code: "W28",
    spoil(filing, own, draw) {
      const told = specialsOf(filing).map(({ projectName, funding }) => {
        const [budget, spent] = [funding.total.annualBudget.value, funding.total.executed.value];
        const start = `${projectName.value ?? ""}资金${budget?.in("万元") ?? "0"}万元`;
        const isLeft = budget !== undefined && spent !== undefined && budget.clearlyExceeds(spent);
        return { isLeft, right: `${start}，实际支出${spent?.in("万元") ?? "0"}万元。`, wrong: `${start}。` };
      });
      const left = told.filter(({ isLeft }) => isLeft);
      const chosen = left[draw(Math.max(left.length, 1))];
      const section = specialsIn(own);
      if (!chosen || section === "") return undefined;
      const say = (wrong: boolean): string =>
        `\n1. 省级专项资金使用和管理情况\n${told.map((one) => (wrong && one === chosen ? one.wrong : one.right)).join("")}`;
      return reworded(own, section, say(false), say(true));
    },
  },
  {
    name: "a sentence of ours with a figure of last month",
    code: "W33",
    spoil(_, own, draw) {
      const sentences = [...own.matchAll(/其中达到年度指标值的(\d+)项/g)];
      const [words, count] = sentences[draw(Math.max(sentences.length, 1))] ?? [];
      if (words === undefined) return undefined;
      return reworded(own, words, words, words.replace(/\d+/, String(Number(count) + 1 + draw(3))));
    },
  },
  {
    name: "one fund called by two names",
    code: "W30",
    spoil(filing, own, draw) {
      const specials = specialsOf(filing);
      const name = specials[draw(Math.max(specials.length, 1))]?.projectName.value;
      if (name === undefined) return undefined;
      const say = (again: string): string => `${name}资金实行专账管理。${again}按进度拨付。`;
      return planted(own, say(`${name}资金`), say(`${name.replace(/项目$/, "")}专项资金`), draw);
    },
  },
];

/** Our own report with one more goal among those of the year. */
function withGoal(own: string, goal: string): string | undefined {
  const heading = "\n2. 省级专项资金绩效目标";
  return own.includes(heading) ? own.replace(heading, `\n${goal}${heading}`) : undefined;
}

/** The projects that 表1 lists under 省级专项资金. */
function specialsOf({ basicData, projects }: Filing): readonly Project[] {
  const lines = (basicData?.details ?? []).filter(({ category, heading }) => category === "special" && !heading);
  return projects.filter(({ projectName }) => lines.some(({ name }) => name === projectName.value));
}

/** What our own report says of the special funds. */
function specialsIn(own: string): string {
  const start = own.indexOf("\n1. 省级专项资金使用");
  return start < 0 ? "" : own.slice(start, own.indexOf("\n2. 其他项目支出资金使用", start));
}
