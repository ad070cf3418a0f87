import { spendingColumns } from "../../forms/columns";
import { isGiven, onlyGiven } from "../../forms/field";
import { defineCheck } from "../check";

export default defineCheck({
  id: "completeness/project-spending-details",
  code: "C01",
  title: "项目支出有数的，应分项填列明细",
  basis: "部门整体支出绩效评价基础数据表栏目含义",
  severity: "warning",
  needs: ["basicData"],

  messages: {
    blank: "{label}为{stated}，下面的业务工作经费、运行维护经费、专项资金等明细却全部没有填数，无法核对。请分项填列。",
    missing: "{label}为{stated}，下面却没有任何明细行，无法核对。请分项填列。",
  },

  *inspect({ basicData: { lines, details } }, { flag, standAside }) {
    const totals = spendingColumns.map((column) => lines.projectSpending[column]);
    if (onlyGiven(totals).length === 0) {
      yield standAside(totals);
      return;
    }
    const bare = spendingColumns.filter((column) =>
      details.every((detail) => !isGiven(detail[column]) && detail[column].state !== "unreadable"),
    );
    // One finding for the whole block: three columns without details are one omission.
    const [at, ...because] = onlyGiven(bare.map((column) => lines.projectSpending[column])).filter(
      ({ value }) => !value.isZero,
    );
    if (!at) return;
    const cells = details.flatMap((detail) => bare.map((column) => detail[column]));
    yield flag(details.length === 0 ? "missing" : "blank", { at, because: [...because, ...cells] });
  },
});
