import type { ProjectSource } from "../filing";
import type { TermId } from "../vocabulary";

/** The lines below 年度资金总额 in 表3; their 分值 and 得分 are printed as —. */
export const projectLayout = {
  head: ["projectName", "supervisor", "implementer"],
  sources: [
    { id: "appropriation", term: "appropriation", printed: "其中：{}" },
    { id: "carriedForward", term: "carriedForward", printed: "      {}" },
    { id: "otherFunds", term: "otherFunds", printed: "      {}" },
  ],
} as const satisfies {
  readonly head: readonly TermId[];
  readonly sources: readonly { id: ProjectSource; term: TermId; printed: string }[];
};
