import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import type { Compared } from "../shapes/compared-counterparts";
import { comparedOf } from "../shapes/compared-counterparts";
import type { Counterpart } from "../shapes/counterparts";
import { budgetCounterparts, finalCounterparts, lastYearCounterparts } from "../shapes/counterparts";
import type { ScaleSlip } from "../shapes/scale-slip";
import { scaleSlip, timesOf } from "../shapes/scale-slip";

export default defineCheck({
  id: "budget/ten-thousandfold",
  code: "B04",
  title: "金额应按表头的单位填报，不应与预决算数据相差一万倍",
  basis: "审核常识",
  severity: "error",
  needs: ["budgetFigures"],
  messages: {
    tenThousandfold:
      "{form}的{label}填报为{stated}，约为{source}{expected}的{times}，疑为元、万元错位，请核对金额单位。",
    wholeForm:
      "{form}的金额约为预决算数据的{times}（如{label}填报为{stated}，{source}为{expected}），疑为全表元、万元错位。",
    severalCells:
      "{form}有{count}格约为预决算数据的{times}（如{label}填报为{stated}，{source}为{expected}），疑为元、万元错位，请核对金额单位。",
  },

  *inspect(filing, { flag, standAside }) {
    const lists = [budgetCounterparts, finalCounterparts, lastYearCounterparts].map((list) => list(filing));
    const compared = lists
      .flatMap((list) => comparedOf(list))
      .map(besideSource)
      .filter((one) => one !== undefined);
    if (compared.length === 0)
      yield standAside(
        lists.flat().map(({ stated }) => stated),
        "没有可与预决算数据核对的数",
      );
    for (const [form, own] of byForm(compared)) {
      const [first] = own;
      if (first && isWholeForm(own)) {
        yield flag("wholeForm", {
          ...found(first),
          alike: own.map(({ stated }) => stated.key),
          words: { form, source: first.source, times: timesOf(first.slip ?? 4) },
        });
        continue;
      }
      for (const times of [4, -4] as const) {
        const slipped = own.filter(({ slip }) => slip === times);
        const [one, ...others] = slipped;
        if (!one) continue;
        const alike = slipped.map(({ stated }) => stated.key);
        const words = { form, source: one.source, times: timesOf(times) };
        if (others.length === 0) yield flag("tenThousandfold", { ...found(one), alike, words });
        else {
          const because = [...one.because, ...others.map(({ stated }) => stated)];
          yield flag("severalCells", { ...found(one), because, alike, words: { ...words, count: slipped.length } });
        }
      }
    }
  },
});

interface BesideSource {
  readonly form: string;
  readonly stated: Given<Amount>;
  readonly source: string;
  readonly amount: Amount;
  readonly because: readonly Counterpart["stated"][];
  /** Only a ten-thousandfold; a point in the wrong place is told where the figures are compared. */
  readonly slip: ScaleSlip | undefined;
}

/** A figure beside the source it misses by a power of ten, or else beside its first; nothing can be said about zero. */
function besideSource({ counterpart, known: all, differs }: Compared): BesideSource | undefined {
  const { form, stated } = counterpart;
  if (!isGiven(stated) || stated.value.isZero) return undefined;
  const known = all.filter(({ amount }) => !amount.isZero);
  const [first] = known;
  if (!first) return undefined;
  const slipped = differs ? known.find(({ amount }) => unitSlip(stated.value, amount) !== undefined) : undefined;
  const source = slipped ?? first;
  const slip = slipped && unitSlip(stated.value, slipped.amount);
  return { form, stated, source: source.label, amount: source.amount, because: source.filled, slip };
}

function unitSlip(stated: Amount, amount: Amount): ScaleSlip | undefined {
  const slip = scaleSlip(stated, amount);
  return slip !== undefined && Math.abs(slip) === 4 ? slip : undefined;
}

function byForm(compared: readonly BesideSource[]): ReadonlyMap<string, readonly BesideSource[]> {
  const forms = new Map<string, BesideSource[]>();
  for (const one of compared) {
    const own = forms.get(one.form);
    if (own) own.push(one);
    else forms.set(one.form, [one]);
  }
  return forms;
}

/** A form filled in 元 under 万元 is one fault, not forty: every figure misses by the same ten thousand. */
function isWholeForm(own: readonly BesideSource[]): boolean {
  const [first] = own;
  return own.length >= 3 && first?.slip !== undefined && own.every(({ slip }) => slip === first?.slip);
}

const found = ({ stated, because, amount }: BesideSource) =>
  ({ at: stated, because, expected: amount, suggest: true }) as const;
