import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { Check, CheckHead, Outcome, Tools } from "../check";
import { defineCheck } from "../check";
import type { Compared } from "./compared-counterparts";
import { comparedOf } from "./compared-counterparts";
import type { Counterpart } from "./counterparts";
import { repeatsIf } from "./reference-relations";
import { scaleSlip, timesOf } from "./scale-slip";

export const tieOutMessages = {
  differs: "{form}的{label}填报为{stated}，与{source}{expected}不一致，相差{difference}{also}。",
} as const;

/** A check of the shape: figures of the three tables equal those of 预决算数据 they repeat. */
export function tieOut(
  definition: CheckHead & {
    readonly counterparts: (filing: Filing) => readonly Counterpart[];
  },
): Check {
  const { counterparts, ...rest } = definition;
  return defineCheck({
    ...rest,
    messages: tieOutMessages,
    *inspect(filing, tools) {
      const asked = counterparts(filing);
      const printed = comparedOf(asked).filter(({ counterpart }) => isPrinted(counterpart));
      if (printed.length === 0)
        yield tools.standAside(
          asked.map(({ stated }) => stated),
          "没有可与预决算数据核对的数",
        );
      for (const compared of printed) {
        const outcome = inspectCounterpart(compared, tools);
        if (outcome) yield outcome;
      }
    },
  });
}

function isPrinted({ stated, sources }: Counterpart): boolean {
  if (stated.state === "absent") return false;
  return sources.length === 0 || sources.some(({ fields }) => fields.some(({ state }) => state !== "absent"));
}

function inspectCounterpart(
  { counterpart, known, differs }: Compared,
  { flag, standAside }: Tools<typeof tieOutMessages>,
): Outcome | undefined {
  const { form, stated, sources } = counterpart;
  const first = known[0];
  if (!isGiven(stated) || !first) {
    const nothing = stated.state === "blank" || stated.state === "dash";
    const agreed = nothing && (!first || (stated.state === "dash" && first.amount.isZero));
    if (sources.length === 0) return standAside(stated, "预决算数据中没有这个项目");
    return agreed ? undefined : standAside([stated, ...sources.flatMap(({ fields }) => fields)]);
  }
  if (!differs) return;
  const slips = known.map(({ amount }) => scaleSlip(stated.value, amount));
  // 元 under 万元 is one fault, often of a whole form: the check of units speaks of it.
  if (slips.some((slip) => slip !== undefined && Math.abs(slip) === 4)) return;
  const other = known.slice(1, 2).find(({ amount }) => !amount.equals(first.amount));
  const slip = other ? undefined : slips[0];
  const also = slip === undefined ? "" : `，约为其${timesOf(slip)}，疑为小数点错位或多写、少写了零`;
  return flag("differs", {
    at: stated,
    because: known.flatMap(({ filled }) => filled),
    expected: first.amount,
    settledIf: repeatsIf(counterpart),
    ...(other ? {} : { suggest: true }),
    words: { form, source: first.label, also: other ? `，与${other.label}${other.amount}也不一致` : also },
  });
}
