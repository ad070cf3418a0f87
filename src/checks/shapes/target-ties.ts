import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import type { AmountFigure, Figure, ReadText } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import { readMeasure } from "../../quantities/measure";
import type { Quantity } from "../../quantities/measure";
import type { MeasureFigure, MeasureTie } from "./measure-figures";
import { quantityOf } from "./measured-cells";
import { showsSameDecimal } from "./told-bounds";

type IndicatorFigure = MeasureFigure | AmountFigure;

const goal = /(?:年度|全年|年初|既定|预期|计划|绩效|设定)*的?(?:目标|任务|指标)[值数]?/;

// T stands for the words for a target and F for the target itself.
/** 超目标值1300亿元|137.88亿元, 比目标多|72笔, 高于95%的目标值|1个百分点. */
const beyond =
  /^[，,（(](?:比|较|超过?|超出|高于|低于|高出)TF?(?:多|高|低|少|超|多出|高出|超出|超额)?了?$|^[，,（(](?:高于|超过|超出|低于|距离?|离|比)F的?T(?:多|高|低|少|差|相差|还差|高出|超出)?了?$/;
/** 是目标值的|106.90%, 完成年度目标500笔的|114.40%, 完成率|110.61%. */
const share = /^[，,（(](?:(?:为|是|占|相当于|完成|达到?)了?TF?的|T?完成率(?:为|达到?|是|：|:)?)$/;
/** 超过|7亿条|的年度目标. */
const reached = /^[，,（(]已?(?:超过|超出|高于|低于|达到|超额完成|完成|距离?|离)了?$/;

const isBehindTarget = (words: string): boolean => goal.exec(words.replace(/^的/, ""))?.index === 0;

/** How a result stands to its target, told right behind the result: by how much it is over it, and what part of it it is. */
export function targetTie(
  read: ReadText,
  figure: IndicatorFigure,
  resultOf: (figure: Figure) => Indicator | undefined,
): MeasureTie | undefined {
  if (figure.spelled || !/目标|任务|指标|完成率/.test(read.text.slice(Math.max(0, figure.start - 30), figure.end + 14)))
    return undefined;
  const figures = read.sentences[figure.sentence]?.figures ?? [];
  const at = figures.indexOf(figure);
  for (const back of [1, 2]) {
    const result = figures[at - back];
    if (!result) return undefined;
    const between = wordsBetween(read, result, figure, back === 2 ? figures[at - 1] : undefined);
    const kind =
      between === undefined ? undefined : kindOf(figure, between, read.text.slice(figure.end, figure.end + 14));
    const row = kind && resultOf(result);
    if (row) return tied(figure, row, kind);
  }
  return undefined;
}

function wordsBetween(
  { text }: ReadText,
  result: Figure,
  figure: Figure,
  middle: Figure | undefined,
): string | undefined {
  const words = middle
    ? `${text.slice(result.end, middle.start)}F${text.slice(middle.end, figure.start)}`
    : text.slice(result.end, figure.start);
  return words.length > 30 ? undefined : words.replace(/\s/g, "").replace(goal, "T");
}

type Kind = "difference" | "share" | "target";

function kindOf(figure: IndicatorFigure, between: string, behind: string): Kind | undefined {
  // 超过|7亿条的年度目标 is over a target told to the letter.
  if (figure.qualifier && !isBehindTarget(behind)) return undefined;
  if (figure.kind === "percentage" && figure.unit === "percent" && share.test(between)) return "share";
  if (beyond.test(between)) return "difference";
  return reached.test(between) && isBehindTarget(behind) ? "target" : undefined;
}

function tied(figure: IndicatorFigure, { target, actual }: Indicator, kind: Kind): MeasureTie | undefined {
  if (!isGiven(target) || !isGiven(actual)) return undefined;
  const [goalOf, reachedOf] = [readMeasure(target.value), readMeasure(actual.value)];
  if (goalOf.kind !== "quantity" || reachedOf.kind !== "quantity") return undefined;
  if (goalOf.unit.unit !== reachedOf.unit.unit || goalOf.change || reachedOf.change || goalOf.value.isZero)
    return undefined;
  const base = {
    figure,
    label: `${target.label}${target.written}、${actual.label}${actual.written}`,
    fields: [target, actual],
  };
  if (kind === "share") return shareTie(base, figure, goalOf.value, reachedOf.value);
  const told = toldIn(figure, kind, goalOf);
  if (!told) return undefined;
  const [mine, theirs] = reachedOf.value.alignedWith(goalOf.value);
  const apart = Decimal.of(
    mine > theirs ? mine - theirs : theirs - mine,
    Math.max(reachedOf.value.places, goalOf.value.places),
  );
  const isTarget = showsSameDecimal(told, goalOf.value);
  if (kind === "target")
    return { ...base, fields: [target], label: target.label, expected: target.written, agrees: isTarget };
  // 超目标值1300亿元 may go on with the difference.
  return {
    ...base,
    label: `${base.label}之差`,
    expected: printed(apart, reachedOf),
    agrees: isTarget || showsSameDecimal(told, apart),
  };
}

type Base = Pick<MeasureTie, "figure" | "label" | "fields">;

function shareTie(base: Base, figure: IndicatorFigure, target: Decimal, actual: Decimal): MeasureTie | undefined {
  const share = actual.tenThousandthsOf(target);
  const told = Decimal.parse(figure.digits);
  if (share === undefined || !told || told.places > 2) return undefined;
  const expected = Decimal.of(BigInt(share), 2);
  return {
    ...base,
    label: `${base.label}算得的完成率`,
    expected: `${(share / 100).toFixed(2)}%`,
    agrees: showsSameDecimal(told, expected),
  };
}

/** In the unit of the cells; 高于目标值5% may be a twentieth of it. */
function toldIn(figure: IndicatorFigure, kind: Kind, { unit }: Quantity): Decimal | undefined {
  if (figure.kind === "percentage") {
    const isOne = unit.unit === "%" && (figure.unit === "points") === (kind === "difference");
    return isOne ? Decimal.parse(figure.digits) : undefined;
  }
  const told = quantityOf(figure);
  return told?.unit.unit === unit.unit ? told.value : undefined;
}

const printed = (apart: Decimal, { unit }: Quantity): string =>
  unit.unit === "%" ? `${String(apart)}个百分点` : `${String(apart.timesTenTo(-unit.power))}${unit.written}`;
