import type { Explanations } from "../forms/explanations";
import { vocabulary } from "../forms/vocabulary";
import { answerTo, settles } from "./answers";
import type { FilingReview } from "./review-filing";

/** Whether the filing may be handed in, and what still stands in the way. */
export interface Verdict {
  readonly ready: boolean;
  readonly errors: number;
  /** 核实性 findings without an explanation. */
  readonly unanswered: number;
  /** 核实性 findings whose explanation was given to other figures. */
  readonly outdated: number;
  readonly reminders: number;
  /** Tables the workbook does not hold. */
  readonly missing: readonly string[];
  /** 可以报送, or one sentence that says why not. */
  readonly text: string;
}

/** Judges a review: errors must be corrected, warnings corrected or explained as they are now, the tables complete. */
export function verdictOf({ filing, findings }: FilingReview, explanations: Explanations): Verdict {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity);
  const errors = count("error").length;
  const open = count("warning")
    .map((finding) => answerTo(explanations, finding, filing.year))
    .filter((answer) => !settles(answer));
  const outdated = open.filter((answer) => answer?.outdated).length;
  const unanswered = open.length - outdated;
  const missing = [
    ...(filing.basicData ? [] : ["基础数据表"]),
    ...(filing.overall ? [] : [vocabulary.overall.printed]),
  ];
  const obstacles = [
    ...(missing.length > 0 ? [`缺少${missing.join("、")}`] : []),
    ...(errors > 0 ? [`强制性问题${errors}项须改正`] : []),
    ...(unanswered > 0 ? [`核实性问题${unanswered}项须改正或说明`] : []),
    ...(outdated > 0 ? [`${outdated}项说明写于数字变动之前，须重新确认`] : []),
  ];
  const ready = obstacles.length === 0;
  const text = ready ? "可以报送。" : `还不能报送：${obstacles.join("；")}。`;
  return { ready, errors, unanswered, outdated, reminders: count("reminder").length, missing, text };
}
