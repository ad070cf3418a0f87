import type { Quantity } from "../../quantities/measure";
import { Amount } from "../../quantities/amount";
import { Decimal } from "../../quantities/decimal";

/** More fen than any budget has; what is beyond can only be a slip of the pen. */
const most = 10n ** 15n;

/**
 * The money a target or an actual value names, shown to its own last place: ≤90万元 is 900,000 元 to 万, 89.974万元 to 10
 * 元. A figure without a unit takes that of `other`, beside which it stands. Undefined when neither speaks of money.
 */
export function moneyOf(figure: Quantity, other: Quantity | undefined): Amount | undefined {
  const lent = figure.unit.unit === "" && figure.unit.power === 0 ? (other?.unit ?? figure.unit) : figure.unit;
  if (figure.change || !isMoney(lent)) return undefined;
  const own = lent === figure.unit ? figure.value : figure.value.timesTenTo(lent.power);
  const [fen] = own.timesTenTo(2).alignedWith(Decimal.of(0n, 0));
  const places = Math.max(own.places - 2, 0);
  const whole = fen / 10n ** BigInt(places);
  if (whole > most || whole < -most) return undefined;
  return Amount.fen(Number(whole), 10 ** Math.max(2 - own.places, 0));
}

/** 元 and 万元, and 150万 without 元, as cost indicators have it. */
const isMoney = ({ unit, power }: Quantity["unit"]): boolean => unit === "元" || (unit === "" && power >= 4);
