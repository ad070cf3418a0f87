import type { Indicator } from "../forms/filing";
import { Decimal } from "../quantities/decimal";
import type { Quantity, Range } from "../quantities/measure";
import { remembered } from "../quantities/remembered";
import type { Direction } from "./score";

export interface Directed {
  readonly direction: Direction;
  readonly certain: boolean;
}

/** Names of things one wants little of; asked only where the target carries no sign. */
const unwanted =
  /成本|费用|超支|超标|投诉|上访|信访件|事故|差错|失误|错误|逾期|拖欠|违规|违纪|违法|案件数|故障|空置|闲置|结余率|结转率|死亡|发病|伤亡|流失|损耗|能耗|排放|变质|污染/;

/** A limit by its last word, whatever the name says before: 投诉办结时限, 三公经费控制率. */
const limit = /(?:时限|用时|耗时|上限|控制数|控制率)$/;

/** What makes such a name a good thing again: 投诉办结率, 成本节约率, 违规行为查处数. */
const relieving =
  /处理|办结|办理|处置|解决|回复|答复|调处|化解|整改|节约|降低|下降|减少|压降|减排|查处|排查|核查|防范|治理|及时率|完成率|执行率|达标率|合格率|合规率|到位率|覆盖率|满意/;

/** Which way an indicator counts: by its sign, else by its name. A figure with neither counts forward, but not for certain. */
export function directionOf(target: Quantity | Range, indicator: Indicator): Directed {
  if (target.kind === "range") return { direction: "range", certain: true };
  switch (target.comparator) {
    case "atLeast":
    case "moreThan":
      return { direction: "forward", certain: true };
    case "atMost":
      return { direction: target.value.isZero ? "zero" : "reverse", certain: true };
    case "lessThan":
      return { direction: "reverse", certain: true };
    case "equal":
      return { direction: target.value.isZero ? "zero" : "equal", certain: true };
    case "none":
      return target.value.isZero ? { direction: "zero", certain: true } : directionByName(target, indicator);
  }
}

function directionByName(target: Quantity, indicator: Indicator): Directed {
  const [name, subject] = [wordsOf(indicator.name.value ?? ""), wordsOf(target.subject)];
  if (name.limits || subject.limits) return reverse;
  const relieved = name.relieves || subject.relieves || target.change !== undefined;
  const costs = indicator.group === "cost" || indicator.kindLabel.includes("成本");
  if (!relieved && (costs || name.isUnwanted || subject.isUnwanted)) return reverse;
  // Nobody aims at 100 % of something unwanted: a bare 100% is a rate to reach.
  return { direction: "forward", certain: target.unit.unit === "%" && target.value.compare(hundred) === 0 };
}

const reverse: Directed = { direction: "reverse", certain: true };
const hundred = Decimal.of(100n, 0);

/** What the words of a name, or of what a target measures, say about the direction. */
const wordsOf = remembered((words) => {
  const plain = words.normalize("NFKC").replace(/\(.*\)$|\s/g, "");
  return { limits: limit.test(plain), relieves: relieving.test(plain), isUnwanted: unwanted.test(plain) };
});
