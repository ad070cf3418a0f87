import type { Qualifier } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";

/**
 * Whether a number of the text, with the word beside it, can tell of a value: 超98% of 98.65, 约1400 of 1437.88, 20余 of 21.
 * What is about so much is allowed one unit of the last place that is no zero: 约30万元 says less than 约31万元.
 */
export function canTell(told: Decimal, qualifier: Qualifier | undefined, value: Decimal): boolean {
  const isSame = showsSameDecimal(told, value);
  const order = value.compare(told);
  switch (qualifier?.leaning) {
    case undefined:
      return isSame;
    case "about":
      return isSame || distance(told, value).compare(mostApart(told)) <= 0;
    // 近1300 is not there yet: 1268 is, and 1303 has it behind.
    case "nearly":
      return isSame || (order < 0 && distance(told, value).compare(mostApart(told)) <= 0);
    // 95.57 would be 96 if it were rounded, and is not 超96%.
    case "over":
      return order >= 0 && (!/[余多]/.test(qualifier.word) || distance(told, value).compare(lastPlace(told)) < 0);
    case "atLeast":
      return order >= 0;
    case "under":
    case "atMost":
      return order <= 0;
  }
}

/** 约95% may be rounded to fives. */
function mostApart(told: Decimal): Decimal {
  const { units, places } = lastPlace(told);
  return /50*$/.test(String(told.units)) ? Decimal.of(25n * units, places + 1) : lastPlace(told);
}

/** Equal as far as both are shown: 98.7 is 98.65. */
export function showsSameDecimal(told: Decimal, value: Decimal): boolean {
  const [left, right] = told.alignedWith(value);
  const apart = left > right ? left - right : right - left;
  const places = Math.max(told.places, value.places);
  return told.places >= value.places ? apart === 0n : 2n * apart <= 10n ** BigInt(places - told.places);
}

function distance(told: Decimal, value: Decimal): Decimal {
  const [left, right] = told.alignedWith(value);
  return Decimal.of(left > right ? left - right : right - left, Math.max(told.places, value.places));
}

/** The size of the last digit that is no zero: 100 of 1400, 0.1 of 98.5. */
function lastPlace({ units, places }: Decimal): Decimal {
  const zeros = /0*$/.exec(String(units))?.[0].length ?? 0;
  return Decimal.of(1n, places - (units === 0n ? 0 : zeros));
}
