import { canTell } from "../../../src/checks/shapes/told-bounds";
import { Decimal } from "../../../src/quantities/decimal";
import type { Leaning } from "../../../src/prose/reading";

const decimal = (text: string): Decimal => Decimal.parse(text) as Decimal;

const tells = (word: string, leaning: Leaning, told: string, value: string): boolean =>
  canTell(decimal(told), { word, leaning, start: 0, end: 0 }, decimal(value));

test.each<[string, Leaning, string, string]>([
  ["约", "about", "1400", "1437.88"],
  ["约", "about", "98", "98.65"],
  ["近", "nearly", "1440", "1437.88"],
  ["近", "nearly", "96", "95.57"],
  ["约", "about", "95", "96.51"],
  ["超", "over", "98", "98.65"],
  ["余", "over", "20", "21"],
  ["余", "over", "1400", "1437.88"],
  ["以上", "atLeast", "20", "20"],
  ["不足", "under", "22", "21"],
])("%s (%s) %s tells of %s", (word, leaning, told, value) => {
  expect(tells(word, leaning, told, value)).toBe(true);
});

test.each<[string, Leaning, string, string]>([
  ["约", "about", "1700", "1437.88"],
  ["约", "about", "98", "95.57"],
  ["近", "nearly", "1600", "1437.88"],
  ["超", "over", "98", "95.57"],
  ["余", "over", "20", "31"],
  ["以上", "atLeast", "25", "21"],
  ["超", "over", "96", "95.57"],
  ["余", "over", "1300", "1299.80"],
  ["不足", "under", "95", "95.40"],
  ["近", "nearly", "1300", "1303.54"],
  ["不超过", "atMost", "20", "21"],
])("%s (%s) %s does not tell of %s", (word, leaning, told, value) => {
  expect(tells(word, leaning, told, value)).toBe(false);
});

test("without a word beside it only the shown places count", () => {
  expect(canTell(decimal("98.7"), undefined, decimal("98.65"))).toBe(true);
  expect(canTell(decimal("98"), undefined, decimal("98.65"))).toBe(false);
});
