import type { Field } from "../forms/field";
import { isGiven } from "../forms/field";
import type { ScoredForm } from "../forms/filing";
import { scoredForms } from "../forms/filing";
import { saysSomething } from "../forms/says-something";
import { yearNumber } from "../forms/year-number";
import { Rate } from "../quantities/rate";
import type { ScoredIndicator } from "../scoring/total-score";
import type { Facts } from "./facts";
import { isShort } from "./indicators";
import type { Run } from "./run";
import { quoted, say } from "./run";

/** Every form whose execution rate lies below the edition's threshold. */
export function slowExecutions({ filing }: Facts): ScoredForm[] {
  const limit = Rate.percent(String(filing.edition.thresholds.lowExecutionRate));
  return scoredForms(filing).filter(({ funding: { total } }) => {
    const { annualBudget, executed, executionRate } = total;
    const amounts = isGiven(annualBudget) && isGiven(executed) && !annualBudget.value.isNegative;
    const rate = isGiven(executionRate)
      ? executionRate.value
      : amounts
        ? Rate.of(executed.value, annualBudget.value)
        : undefined;
    return (
      limit !== undefined && rate?.isLessThan(limit) === true && isGiven(annualBudget) && !annualBudget.value.isZero
    );
  });
}

/** An indicator that fell short, with the form it stands on. */
export interface MissedIndicator extends ScoredIndicator {
  readonly form: ScoredForm;
}

/** Every indicator of every form that missed its target or lost points. */
export function missedIndicators({ filing, score }: Facts): MissedIndicator[] {
  return scoredForms(filing).flatMap((form) =>
    (score.forms.find(({ key }) => key === form.key)?.indicators ?? [])
      .filter((scored) => isShort(scored, yearNumber(form.year.value ?? filing.year)))
      .map((scored) => ({ ...scored, form })),
  );
}

/** The form in a sentence: 部门整体支出, or the project by its name. */
export function subjectOf(form: ScoredForm): Run[] {
  return "projectName" in form ? say`${quoted(form.projectName as Field<string>)}` : say`部门整体支出`;
}

/** Where 偏差原因分析及改进措施 turns from what happened to what will be done. */
const turn =
  /(?:^|[。；;，,\n])\s*(?=(?:下一步|今后|下年|明年|后续|改进措施|整改措施|拟|将|计划|建议|加快|加强|进一步))/;

/** The two halves of 偏差原因分析及改进措施; a cell that names no remedy is all reason. */
export function reasonAndRemedy(cell: Field<string>): { readonly reason: string; readonly remedy: string } {
  const text = cell.value ?? "";
  const match = turn.exec(text);
  if (!match) return { reason: text.trim(), remedy: "" };
  const cut = match.index + match[0].length;
  const plain = (half: string): string => half.trim().replace(/^(?:偏差原因|原因|改进措施|整改措施)[：:]\s*/, "");
  return { reason: plain(text.slice(0, match.index)), remedy: plain(text.slice(cut)) };
}

/** One half of that cell as part of a sentence. */
export function halfOf(cell: Field<string>, half: "reason" | "remedy"): Run | undefined {
  const text = reasonAndRemedy(cell)[half];
  const run = text === "" ? undefined : quoted(cell, text);
  return run?.kind === "quoted" ? { ...run, key: `${run.key}#${half}` } : undefined;
}

/** Words about money that was not spent, in whatever row they stand. */
const ofExecution = /执行(?:率|进度|偏低|较低|不足)|未(?:执行|支出|支付|使用)|支付(?:进度|较|滞后)|结余|结转|付款/;

/** The reason a form gives for what it did not spend: that of an indicator of execution, else one that tells of it. */
export function executionReason({ indicators: { rows } }: ScoredForm): Run | undefined {
  const told = rows.filter(({ reason }) => saysSomething(reasonAndRemedy(reason).reason));
  const row =
    told.find(({ name }) => /执行率/.test(name.value ?? "")) ??
    told.find(({ reason }) => ofExecution.test(reasonAndRemedy(reason).reason));
  return row && halfOf(row.reason, "reason");
}
