import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import type { Quantity } from "../../quantities/measure";
import { Decimal } from "../../quantities/decimal";
import { remembered } from "../../quantities/remembered";
import { plainName } from "../../forms/reading/label";

/**
 * Shares of a whole, by the end of the name. Others may pass it: 110% 超额完成, 到位率 with money from elsewhere, 办结率
 * and 破案率 with cases of earlier years.
 */
const shares =
  /(?:满意度|满意率|合格率|达标率|及时率|按时率|准时率|准确率|正确率|优良率|优秀率|合规率|到课率|到会率|出勤率|通过率|验收率|公开率|知晓率|好评率|完好率|成活率|保存率|归档率|建档率|上岗率|持证率|整改率|答复率|回访率|受理率|录入率|公示率|参训率|治愈率|森林覆盖率|(?:按期|按时|如期|及时|准时)(?:办结|交付|兑付|发放|竣工|拨付|支付|整改|上报|报送)率|(?<!资金|贷款|经费)发放率|(?<![拨备利息债偿抵押保证金])覆盖率|(?<!毛)入学率|(?<!电话|手机|宽带|移动|电视|汽车|网络)普及率|政策兑现率)$/;

/** What may pass 100 % or fall below zero although it ends like a share: 满意度提升率, 合格率增长. */
const changing = /增|提升|提高|下降|降低|减|变动|变化|环比|同比|倍/;

/** True for the name of something that grows or shrinks. */
export const isChange = ({ name }: Indicator): boolean => isGiven(name) && changing.test(name.value);

/** True for an indicator whose figure is a share of a whole, certain from its name or heading: 验收合格率, 群众满意度. */
export function isCappedRate({ name, group, kindLabel }: Indicator): boolean {
  const said = namedAs(isGiven(name) ? name.value : "");
  if (said === "change") return false;
  return said === "share" || group === "satisfaction" || kindLabel.includes("满意度");
}

const namedAs = remembered((name): "change" | "share" | "neither" => {
  const called = plainName(name).replace(/\([^()]*\)$/, "");
  if (changing.test(called)) return "change";
  return shares.test(called) ? "share" : "neither";
});

const hundred = Decimal.of(100n, 0);

export const isPercentage = ({ unit, change }: Quantity): boolean => unit.unit === "%" && change === undefined;

/** More than the whole. */
export const exceedsWhole = ({ value }: Quantity): boolean => value.compare(hundred) > 0;

export const isWhole = ({ value }: Quantity): boolean => value.compare(hundred) === 0;
