import { isGiven } from "../../forms/field";
import type { BasicLineId, BudgetLineId } from "../../forms/filing";
import type { Block, Table, TableRow } from "../block";
import { paragraph } from "../block";
import {
  beyond,
  budgetAndFinal,
  changeInTable,
  finalAccountChange,
  isNought,
  overspent,
  partOfBudget,
  withUnit,
} from "../comparison";
import type { Facts, SpendingFigures } from "../facts";
import { spendingOf } from "../facts";
import { figure, printed, sum } from "../figure";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";

interface Line {
  readonly id: BasicLineId & BudgetLineId;
  readonly name: string;
  readonly printed: string;
  readonly indent: 0 | 1;
  /** Named in the sentence; a line that only sums up the next ones is not. */
  readonly spoken: boolean;
}

const lines: readonly Line[] = [
  { id: "travelAbroad", name: "因公出国（境）费", printed: "一、因公出国（境）费", indent: 0, spoken: true },
  {
    id: "vehicles",
    name: "公务用车购置及运行维护费",
    printed: "二、公务用车购置及运行维护费",
    indent: 0,
    spoken: false,
  },
  { id: "vehiclePurchase", name: "公务用车购置费", printed: "公务用车购置费", indent: 1, spoken: true },
  { id: "vehicleRunning", name: "公务用车运行维护费", printed: "公务用车运行维护费", indent: 1, spoken: true },
  { id: "hospitality", name: "公务接待费", printed: "三、公务接待费", indent: 0, spoken: true },
];

/** The two lines only some editions of 表1 have. */
const receptions = [
  { id: "hospitalityDomestic", name: "国内接待费" },
  { id: "hospitalityForeign", name: "国（境）外接待费" },
] as const;

/** “三公”经费: the whole, its parts, and the table. */
export function threePublicExpenses(facts: Facts): Block[] {
  const { year } = facts;
  const total = totalFigures(facts);
  const opening = isIdle(total)
    ? say`${year}年“三公”经费${idle(total)}`
    : say`${year}年“三公”经费${joined([budgetAndFinal(total), partOfBudget(total.finalAccount, total.budget), overBudget(total)], "，")}`;
  return [
    ...paragraph(say`${opening}。${comparison(total)}`),
    ...paragraph(
      say`其中：${joined(
        lines.filter(({ spoken }) => spoken).map((line) => sentence(facts, line)),
        "；",
      )}。`,
    ),
    ...paragraph(say`具体情况见下表：`),
    table(facts, total),
  ];
}

const totalFigures = ({ filing }: Facts): SpendingFigures =>
  spendingOf(filing, "“三公”经费", "threePublicExpenses", "threePublicExpenses");

/** 决算数为年初预算数的173.24% wants a reason even where the budget was adjusted to fit. */
function overBudget(figures: SpendingFigures): Run[] {
  const over = beyond(figures, figures.budget, "年初预算数");
  return over.length > 0 ? over : overspent(figures);
}

/** 上年无此项支出 has a reason to be asked for, as has a rise or a fall; what stayed the same has none. */
function comparison(total: SpendingFigures): Run[] {
  const { finalAccount, lastYear } = total;
  const change = finalAccountChange(total);
  if (change.length === 0) return missingLastYear(total);
  const same = isGiven(finalAccount) && isGiven(lastYear) && finalAccount.value.equals(lastYear.value);
  const why = wanted("“三公”经费决算数较上年变化的主要原因", { field: finalAccount, question: "rise" });
  return say`${change}${same ? "" : say`，主要原因：${why}`}。`;
}

function missingLastYear({ lastYear }: SpendingFigures): Run[] {
  if (isGiven(lastYear) || lastYear.state === "dash") return [];
  return say`与上年比较：${figure(lastYear)}。`;
}

/** Neither planned nor spent. */
const isIdle = ({ budget, finalAccount }: SpendingFigures): boolean => isNought(budget) && isNought(finalAccount);

function idle({ budget, finalAccount }: SpendingFigures): Run[] {
  const both = sum([budget, finalAccount]);
  // 0.003 and 0.003 are nothing each, and 0.01 together.
  return both && isGiven(finalAccount)
    ? say`年初预算数和决算数均为${withUnit({ ...both, text: printed(finalAccount.value) }, "万元")}`
    : [];
}

function sentence({ filing }: Facts, { id, name }: Line): Run[] {
  const figures = spendingOf(filing, name, id, id);
  const { budget, finalAccount } = figures;
  // A dash declares that the line does not apply.
  if (budget.state === "dash" && finalAccount.state === "dash") return [];
  const change = finalAccountChange(figures);
  if (isIdle(figures)) return joined([say`${name}${idle(figures)}`, change], "，");
  const unspent = isGiven(budget) && !isNought(budget) && isNought(finalAccount);
  const unplanned = isNought(budget) && isGiven(finalAccount) && !isNought(finalAccount);
  return joined(
    [
      say`${name}${budgetAndFinal(figures)}`,
      change,
      overspent(figures, id.startsWith("vehicle") ? filing.basicData?.lines.vehicles.finalAccount : undefined),
      unspent ? wanted(`${name}有预算未支出的原因`) : "",
      unplanned ? wanted(`${name}未安排年初预算而有支出的原因`) : "",
    ],
    "，",
  );
}

function table(facts: Facts, total: SpendingFigures): Table {
  const { filing, year } = facts;
  const figures = lines.map((line) => ({ ...line, own: spendingOf(filing, line.name, line.id, line.id) }));
  const adjusted = [total, ...figures.map(({ own }) => own)].some((one) => isGiven(one.adjusted));
  const row = (printed: string, indent: 0 | 1, figures: SpendingFigures): TableRow => {
    const { budget, finalAccount, lastYear } = figures;
    const amounts = [budget, ...(adjusted ? [figures.adjusted] : []), finalAccount, lastYear];
    const change = changeInTable(finalAccount, lastYear);
    return { indent, cells: [say`${printed}`, ...amounts.map((field) => cell(field)), change] };
  };
  const { basicData } = filing;
  const inner = receptions.flatMap(({ id, name }) =>
    basicData && basicData.lines[id].finalAccount.state !== "absent"
      ? [row(name, 1, spendingOf(filing, name, id, undefined))]
      : [],
  );
  return {
    kind: "table",
    caption: say`${year}年“三公”经费使用情况表`,
    unit: "单位：万元",
    columns: ["项目", "年初预算数", ...(adjusted ? ["调整预算数"] : []), "决算数", "上年决算数", "决算数较上年增减"],
    rows: [...figures.map(({ printed, indent, own }) => row(printed, indent, own)), ...inner, row("合计", 0, total)],
  };
}

/** A dash stays a dash, a cell of another form is not asked for. */
function cell(field: SpendingFigures["budget"]): Run[] {
  return field.state === "dash" || field.state === "absent" ? say`—` : [figure(field)];
}
