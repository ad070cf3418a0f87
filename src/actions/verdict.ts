import type { Explanations } from "../forms/explanations";
import { saysSomething } from "../forms/says-something";
import { vocabulary } from "../forms/vocabulary";
import type { FilingReview } from "./review-filing";

/** Whether the filing may be handed in, and what still stands in the way. */
export interface Verdict {
  readonly ready: boolean;
  readonly errors: number;
  /** 核实性 findings without an explanation. */
  readonly unanswered: number;
  readonly reminders: number;
  /** Tables the workbook does not hold. */
  readonly missing: readonly string[];
  /** 可以报送, or one sentence that says why not. */
  readonly text: string;
}

/** Judges a review: errors must be corrected, warnings corrected or explained, the tables complete. */
export function verdictOf({ filing, findings }: FilingReview, explanations: Explanations): Verdict {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity);
  const errors = count("error").length;
  const unanswered = count("warning").filter(
    ({ fingerprint }) => !saysSomething(explanations.get(fingerprint) ?? ""),
  ).length;
  const missing = [
    ...(filing.basicData ? [] : ["基础数据表"]),
    ...(filing.overall ? [] : [vocabulary.overall.printed]),
  ];
  const obstacles = [
    ...(missing.length > 0 ? [`缺少${missing.join("、")}`] : []),
    ...(errors > 0 ? [`强制性问题${errors}项须改正`] : []),
    ...(unanswered > 0 ? [`核实性问题${unanswered}项须改正或说明`] : []),
  ];
  const ready = obstacles.length === 0;
  const text = ready ? "可以报送。" : `还不能报送：${obstacles.join("；")}。`;
  return { ready, errors, unanswered, reminders: count("reminder").length, missing, text };
}
