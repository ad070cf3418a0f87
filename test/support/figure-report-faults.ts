import { Rate } from "../../src/quantities/rate";
import { Amount } from "../../src/quantities/amount";
import type { ReportFault } from "./report-fault";
import { planted, plantedBefore, share, someMoney, wan } from "./report-fault";

/** What goes wrong with the amounts, percentages and counts of a report. */
export const figureReportFaults: readonly ReportFault[] = [
  {
    name: "a total of the report that is not the sum of its parts",
    code: "W01",
    spoil(_, own, draw) {
      const parts = [someMoney(draw), someMoney(draw), someMoney(draw)] as const;
      const total = parts[0] + parts[1] + parts[2];
      const say = (sum: number): string =>
        `信息系统运维合同金额${wan(sum)}万元，其中机房维护${wan(parts[0])}万元，软件升级${wan(parts[1])}万元，设备更换${wan(parts[2])}万元。`;
      // Parts that come to less may be some of the whole; more they are never.
      return planted(own, say(total), say(total - 3 - draw(900)), draw);
    },
  },
  {
    name: "one amount of the report told twice, otherwise the second time",
    code: "W02",
    spoil(_, own, draw) {
      const amount = someMoney(draw);
      const say = (again: number): string =>
        `2024年国内接待费决算数${wan(amount)}万元，逐笔登记。全年接待均按标准执行，2024年国内接待费决算数${wan(again)}万元。`;
      // A hundredth apart they may both be rounded.
      return planted(own, say(amount), say(amount + 2 + draw(300)), draw);
    },
  },
  {
    name: "a number that no table has told twice, the second time with two digits in another order",
    code: "W02",
    spoil(_, own, draw) {
      const [first, second, rest] = [1 + draw(4), 6 + draw(4), 100 + draw(900)];
      const say = (again: string): string =>
        `全年抽取咨询专家${first}${second}${rest}人次，随机抽取。全年咨询专家均按规定抽取，全年抽取咨询专家${again}人次。`;
      return planted(own, say(`${first}${second}${rest}`), say(`${second}${first}${rest}`), draw);
    },
  },
  {
    name: "a change in percent that its two amounts do not give",
    code: "W03",
    spoil(_, own, draw) {
      const before = someMoney(draw);
      const now = Math.floor((before * (60 + draw(35))) / 100);
      const say = (percent: string): string =>
        `2024年档案整理费决算数${wan(now)}万元，较上年决算数${wan(before)}万元减少${wan(before - now)}万元，下降${percent}%。`;
      const fell = share(before - now, before);
      return planted(own, say(fell), say((Number(fell) + 0.5 + draw(90) / 10).toFixed(2)), draw);
    },
  },
  {
    name: "the percentage of the budget told of the final account",
    code: "W04",
    spoil(_, own, draw) {
      const spent = /“三公”经费年初预算数.*?决算数较上年减少[\d.]+万元，下降(\d+\.\d+%)/.exec(own)?.[1];
      if (spent === undefined) return undefined;
      const budget = `${1 + draw(5)}.3${1 + draw(9)}%`;
      const say = (percent: string): string => `“三公”经费年初预算数较上年下降${percent}。`;
      return plantedBefore(own, "七、存在的问题", say(budget), say(spent));
    },
  },
  {
    name: "changes of the parts that do not make up the change of the whole",
    code: "W05",
    spoil(_, own, draw) {
      const [one, other] = [someMoney(draw), someMoney(draw)];
      const say = (all: number): string =>
        `场地租赁费较上年增加${wan(all)}万元，其中会议场地较上年增加${wan(one)}万元，仓储场地较上年增加${wan(other)}万元。`;
      return planted(own, say(one + other), say(one + other + 50 + draw(900)), draw);
    },
  },
  {
    name: "a share that its amounts do not give",
    code: "W06",
    spoil(_, own, draw) {
      const [one, other] = [someMoney(draw), someMoney(draw)];
      const right = share(one, one + other);
      const say = (percent: string): string =>
        `设备购置支出${wan(one + other)}万元，其中专用设备${wan(one)}万元，占比${percent}%，办公设备${wan(other)}万元，占比${share(other, one + other)}%。`;
      return planted(own, say(right), say((Number(right) + 2 + draw(50) / 10).toFixed(2)), draw);
    },
  },
  {
    name: "this year's budget compared with last year's final account",
    code: "W07",
    spoil(_, own, draw) {
      const before = someMoney(draw);
      const by = 100 + draw(300);
      const say = (basis: string): string =>
        `物业管理费预算数${wan(before + by)}万元，较上年${basis}${wan(before)}万元增加${wan(by)}万元。`;
      return planted(own, say("预算数"), say("决算数"), draw);
    },
  },
  {
    name: "a count that its list does not bear out",
    code: "W08",
    spoil(_, own, draw) {
      const names = ["受理科", "审核科", "财务科", "信息科", "综合科", "监督科", "档案科"].slice(0, 3 + draw(4));
      const say = (count: number): string => `牵头科室共有${count}个，分别为：${names.join("、")}。`;
      return planted(own, say(names.length), say(names.length + 1 + draw(3)), draw);
    },
  },
  {
    name: "a figure of the tables told otherwise in somebody else's words",
    code: "W24",
    spoil({ basicData }, own, draw) {
      const line = basicData?.lines[draw(2) === 0 ? "operatingFunds" : "hospitality"].finalAccount;
      const name = line === basicData?.lines.operatingFunds.finalAccount ? "公用经费" : "公务接待费";
      if (!line?.value) return undefined;
      const say = (amount: string): string => `经会计核算中心复核，2024年${name}决算数为${amount}万元。`;
      const off = (Number(line.value.in("万元")) + 1.37 + draw(50)).toFixed(2);
      return planted(own, say(line.value.in("万元")), say(off), draw);
    },
  },
  {
    name: "personnel funds that basic spending less operating funds does not leave",
    code: "W31",
    // Where 预决算数据 holds 人员经费, the figure is compared with it.
    blank: ["approved", "adjusted", "finalAccount"].map((column) => `budgetFigures.personnelFunds.${column}`),
    spoil({ basicData, overall }, own, draw) {
      const [basic, operating] = [
        overall?.nature.basicSpending.value,
        basicData?.lines.operatingFunds.finalAccount.value,
      ];
      const personnel = operating && basic?.minus(operating);
      if (!personnel || personnel.isLessThan(Amount.wan(1))) return undefined;
      const say = (amount: string): string => `人员支出按月发放，2024年人员经费决算数${amount}万元。`;
      const off = (Number(personnel.in("万元")) + 2.4 + draw(40)).toFixed(2);
      return planted(own, say(personnel.in("万元")), say(off), draw);
    },
  },
  {
    name: "a satisfaction that the tables do not have",
    code: "W32",
    spoil({ overall }, own, draw) {
      const row = overall?.indicators.rows.find(({ group, actual }) => group === "satisfaction" && actual.value);
      const actual = /^(\d+(?:\.\d+)?)%$/.exec(row?.actual.value ?? "")?.[1];
      if (actual === undefined) return undefined;
      const asked = 300 + draw(300);
      const say = (percent: string): string => `全年发放问卷${asked}份，服务对象满意度${percent}%。`;
      return plantedBefore(own, "七、存在的问题", say(actual), say(String(Math.floor(Number(actual)) - 2 - draw(5))));
    },
  },
  {
    name: "people, a rate or a score told otherwise than in the tables",
    code: "W35",
    spoil({ basicData, overall }, own, draw) {
      const rate = overall?.funding.total.executionRate.value?.rounded();
      const kinds: readonly (readonly [value: number | undefined, say: (shown: string) => string])[] = [
        [basicData?.staff.staffInPost.value?.cellValue(), (shown) => `全年实有在职人员${shown}人。`],
        [rate?.percentage, (shown) => `全年资金按进度拨付，部门整体支出预算执行率${shown}%。`],
        [overall?.indicators.totalScore.value?.value, (shown) => `整体支出绩效自评总分${shown}分。`],
      ];
      const [value, say] = kinds[draw(kinds.length)] ?? [];
      if (value === undefined || !say) return undefined;
      const wrong = Number((value - 1 - draw(5)).toFixed(2));
      const total = overall?.funding.total;
      const [spent, approved] = [total?.executed.value, total?.initialBudget.value];
      // 91.53% instead of 95.53% is right after all where it is that of the approved budget.
      const isOther = spent && approved && Rate.percent(String(wrong))?.canBe(spent, approved);
      return planted(own, say(String(value)), say(String(isOther ? Number((wrong - 0.5).toFixed(2)) : wrong)), draw);
    },
  },
  {
    name: "more projects told of than have a form",
    code: "W29",
    spoil({ projects }, own, draw) {
      if (projects.length < 2) return undefined;
      const say = (count: number): string => `单位对${count}个项目开展了绩效自评。`;
      return plantedBefore(own, "（四）社会效应", say(projects.length), say(projects.length + 1 + draw(4)));
    },
  },
  {
    name: "a budget that may be the approved or the adjusted one",
    code: "W34",
    spoil({ basicData, projects }, own, draw) {
      const budget = basicData?.lines.projectSpending.budget.value;
      const carries = projects.some(({ funding }) =>
        funding.parts.some(
          ({ key, annualBudget }) => key.endsWith("carriedForward") && annualBudget.value?.isZero === false,
        ),
      );
      if (!budget || budget.isZero || !carries) return undefined;
      const say = (stage: string): string => `2024年项目支出${stage}${budget.in("万元")}万元，按进度拨付。`;
      return planted(own, say("年初预算数"), say("预算"), draw);
    },
  },
  {
    name: "a rate that the two counts of its sentence do not give",
    code: "W37",
    spoil(_, own, draw) {
      const given = 300 + draw(300);
      const back = given - 10 - draw(40);
      const say = (rate: string): string => `现场向来访群众发放问卷${given}份，回收问卷${back}份，回收率${rate}%。`;
      const right = share(back, given);
      return planted(own, say(right), say((Number(right) - 2 - draw(400) / 100).toFixed(2)), draw);
    },
  },
];
