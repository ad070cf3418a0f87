import type { Edition } from "../../forms/editions/edition";
import type { PlatformRuleName, PlatformRuleSet } from "../../forms/editions/platform-rules";
import type { ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { Check, CheckDefinition, Outcome, Tools } from "../check";
import { defineCheck } from "../check";

type Messages = Readonly<Record<string, string>>;

/** A check of the shape: every scored form keeps one rule of the platform, with the figures the edition gives it. */
export function keepsPlatformRule<const M extends Messages, K extends PlatformRuleName>(
  definition: Omit<CheckDefinition<M, readonly ["scoredForms"]>, "needs" | "inspect" | "platformRule"> & {
    readonly platformRule: K;
    ask(form: ScoredForm, rule: PlatformRuleSet[K], tools: Tools<M>, edition: Edition): Iterable<Outcome>;
  },
): Check {
  const { ask, ...head } = definition;
  return defineCheck<M, readonly ["scoredForms"]>({
    ...head,
    needs: ["scoredForms"],
    *inspect(filing, tools) {
      const rule: PlatformRuleSet[K] | undefined = filing.edition.platform?.[head.platformRule];
      if (rule) for (const form of scoredForms(filing)) yield* ask(form, rule, tools, filing.edition);
    },
  });
}

/** What such a check rests on until an edition names its province's rule; then the source given there takes its place. */
export const platformBasis = "预算管理一体化平台绩效管理模块的上报审核，以版本写明的出处为准";
