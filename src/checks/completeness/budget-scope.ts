import type { Field, Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, Project } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import type { Source } from "../shapes/counterparts";
import { budgetCounterparts, sourceOf, repeats } from "../shapes/counterparts";
import { withName } from "../shapes/project-names";
import { scaleSlip } from "../shapes/scale-slip";

export default defineCheck({
  id: "completeness/budget-scope",
  code: "C26",
  title: "基础数据表的预算数应统一采用年初预算或全年预算一个口径，另有口径的应注明",
  basis: "审核常识",
  severity: "reminder",
  needs: ["basicData"],
  messages: {
    neither: "{label}为{stated}，既不是年初预算数{initial}，也不是全年预算数{annual}。请核对，并注明预算数的口径。",
    mixed: "{label}{stated}是{scope}，而{other}{otherStated}是{otherScope}。预算数一栏应统一口径，或分别注明。",
  },

  *inspect(filing, { flag, standAside }) {
    const judged = pairsOf(filing).flatMap(judge);
    if (judged.length === 0) {
      yield standAside(filing.basicData.lines.projectSpending.budget, "没有可以比较的年初预算和全年预算");
      return;
    }
    for (const { stated, initial, annual, scope } of judged)
      if (scope === "neither")
        yield flag("neither", {
          at: stated,
          because: [...initial.fields, ...annual.fields].filter(isGiven),
          words: { initial: initial.amount, annual: annual.amount },
        });
    const ofInitial = judged.filter(({ scope }) => scope === "initial");
    const ofAnnual = judged.filter(({ scope }) => scope === "annual");
    const [few, many] = ofAnnual.length <= ofInitial.length ? [ofAnnual, ofInitial] : [ofInitial, ofAnnual];
    const [one, other] = [few[0], many[0]];
    if (one && other)
      yield flag("mixed", {
        at: one.stated,
        because: [other.stated, ...few.slice(1).map(({ stated }) => stated)],
        words: {
          scope: scopeWords[one.scope],
          other: other.stated.label,
          otherStated: other.stated.value,
          otherScope: scopeWords[other.scope],
        },
      });
  },
});

const scopeWords = { initial: "年初预算数", annual: "全年预算数", either: "", neither: "" } as const;

interface Pair {
  readonly stated: Field<Amount>;
  readonly initial: Source;
  readonly annual: Source;
}

/** The budgets of 表1 with both budgets they may repeat: from 预决算数据, or else from the projects' own forms. */
function pairsOf(filing: Filing): readonly Pair[] {
  const { basicData, projects, budgetFigures } = filing;
  if (budgetFigures)
    return budgetCounterparts(filing).flatMap(({ stated, sources: [initial, annual] }) =>
      initial && annual ? [{ stated, initial, annual }] : [],
    );
  const source = (column: "initialBudget" | "annualBudget", of: Filing["projects"]): Source =>
    sourceOf(
      "",
      of.map(({ funding }) => funding.total[column]),
    );
  const pair = (stated: Field<Amount>, of: Filing["projects"]): Pair => ({
    stated,
    initial: source("initialBudget", of),
    annual: source("annualBudget", of),
  });
  const lines = (basicData?.details ?? []).flatMap(({ name, heading, budget }) => {
    const own = heading ? undefined : withName(projects, ({ projectName }) => projectName.value, name);
    // Of two forms of one name nobody knows which one the line is about.
    return own && projects.filter((one) => isCalledAs(one, own)).length === 1 ? [pair(budget, [own])] : [];
  });
  const all = basicData && projects.length > 0 ? [pair(basicData.lines.projectSpending.budget, projects)] : [];
  return [...all, ...lines].filter(({ initial, annual }) => [...initial.fields, ...annual.fields].every(isGiven));
}

const isCalledAs = (one: Project, other: Project): boolean => one.projectName.value === other.projectName.value;

interface Known extends Source {
  readonly amount: Amount;
}

interface Judged {
  readonly stated: Given<Amount>;
  readonly initial: Known;
  readonly annual: Known;
  readonly scope: keyof typeof scopeWords;
}

/** Which budget a figure is; nothing can be said where one of the two is unknown or the decimal point slipped. */
function judge({ stated, initial, annual }: Pair): readonly Judged[] {
  const amounts = { initial: initial.amount, annual: annual.amount };
  if (!isGiven(stated) || !amounts.initial || !amounts.annual) return [];
  const [isInitial, isAnnual] = [repeats(stated.value, initial), repeats(stated.value, annual)];
  const slipped = [amounts.initial, amounts.annual].some((one) => scaleSlip(stated.value, one) !== undefined);
  if (!isInitial && !isAnnual && slipped) return [];
  const scope = isInitial ? (isAnnual ? "either" : "initial") : isAnnual ? "annual" : "neither";
  return [
    {
      stated,
      initial: { ...initial, amount: amounts.initial },
      annual: { ...annual, amount: amounts.annual },
      scope,
    },
  ];
}
