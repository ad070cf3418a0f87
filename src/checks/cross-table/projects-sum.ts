import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { BasicData, Overall } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { breakdownScope } from "../shapes/breakdown-scope";
import { oddProject } from "../shapes/odd-project";
import { isTenThousandfold } from "../shapes/scale-slip";

export default defineCheck({
  id: "cross-table/projects-sum",
  code: "X02",
  title: "各项目支出绩效自评表的年度资金总额之和应等于基础数据表和部门整体支出绩效自评表的项目支出",
  basis: "审核常识",
  severity: "error",
  needs: ["projects"],
  messages: {
    differs: "{label}填报为{stated}，{count}张项目支出绩效自评表的{column}合计为{expected}，相差{difference}{advice}。",
    inOneForm:
      "项目“{name}”的{column}填报为{stated}；项目支出为{sum}，其余项目表合计{others}，按此应为{expected}，相差{difference}，本表的执行率也是按{expected}算的，请核对本表。",
    inOtherUnit:
      "项目“{name}”的{column}填报为{stated}；项目支出为{sum}，其余项目表合计{others}，按此应为{expected}，疑为元、万元错位，请核对本表的单位。",
  },

  *inspect({ projects, basicData, overall, budgetFigures }, { flag, standAside }) {
    const totals = projects.map(({ funding }) => funding.total);
    if (!basicData && !overall)
      yield standAside(
        totals.map(({ executed }) => executed),
        "没有基础数据表和部门整体支出绩效自评表，项目是否齐全不明",
      );
    for (const { targets, columns } of comparisonsOf(basicData, overall)) {
      const stated = onlyGiven(targets);
      const sums = columns.map((column) => ({ column, cells: totals.map((total) => total[column]) }));
      const known = sums.filter(({ cells }) => cells.every(counts) && cells.some(isGiven));
      const [first] = known;
      const [at, ...rest] = stated;
      if (at && known.some(({ cells }) => stated.some(({ value }) => sumAgrees(value, amountsOf(cells))))) continue;
      if (!at || !first || known.length < sums.length) {
        if (targets.some(({ state }) => state !== "absent"))
          yield standAside([
            ...(at ? [] : targets),
            ...sums.flatMap(({ cells }) => cells.filter((cell) => !counts(cell))),
          ]);
        continue;
      }
      const { approved, adjusted, finalAccount } = budgetFigures?.lines.projectSpending ?? {};
      if ([approved, adjusted, finalAccount].some((reference) => isTenThousandfold(at, reference))) continue;
      const odd = oddProject(projects, first.column, at.value);
      if (odd) {
        const { project, cell, expected, isScale } = odd;
        const others = onlyGiven(first.cells).filter((one) => one !== cell);
        yield flag(isScale ? "inOtherUnit" : "inOneForm", {
          at: cell,
          because: [...stated, ...others],
          expected,
          suggest: true,
          words: {
            name: project.projectName.written,
            column: columnWords[first.column],
            sum: at.value,
            others: Amount.sum(amountsOf(others)),
          },
        });
        continue;
      }
      yield flag("differs", {
        at,
        because: [...rest, ...onlyGiven(first.cells)],
        expected: Amount.sum(amountsOf(first.cells)),
        words: {
          count: projects.length,
          column: columnWords[first.column],
          // Two tables that say the same are not likely to be both wrong.
          advice: rest.some(({ value }) => value.equals(at.value))
            ? "；基础数据表与部门整体支出绩效自评表的项目支出一致，请先核对各项目表"
            : "",
        },
      });
    }
  },
});

interface Comparison {
  /** 项目支出 as the other tables have it; that they agree with each other is another check's question. */
  readonly targets: readonly Field<Amount>[];
  /** Columns of the project forms, one of which must add up to it. */
  readonly columns: readonly (keyof typeof columnWords)[];
}

const columnWords = { initialBudget: "年初预算数", annualBudget: "全年预算数", executed: "全年执行数" } as const;

function comparisonsOf(basicData: BasicData | undefined, overall: Overall | undefined): readonly Comparison[] {
  const scope = overall && breakdownScope(overall);
  const spending = basicData?.lines.projectSpending;
  const nature = (column: typeof scope) => (overall && scope === column ? [overall.nature.projectSpending] : []);
  return [
    { targets: [...(spending ? [spending.finalAccount] : []), ...nature("executed")], columns: ["executed"] },
    // The budget column of 表1 follows the approved or the adjusted budget.
    { targets: spending ? [spending.budget] : [], columns: ["initialBudget", "annualBudget"] },
    { targets: nature("annualBudget"), columns: ["annualBudget"] },
  ];
}

/** A total shown as — adds nothing; a blank one leaves the sum open. */
const counts = (cell: Field<Amount>): boolean => cell.state === "given" || cell.state === "dash";

const amountsOf = (cells: readonly Field<Amount>[]): Amount[] => onlyGiven(cells).map(({ value }) => value);
