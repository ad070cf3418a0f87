import { Amount } from "../../src/quantities/amount";
import { Points } from "../../src/quantities/points";

const points = (text: string): Points => {
  const read = Points.parse(text);
  if (!read) throw new Error(`${text} is not a number of points`);
  return read;
};

describe("a printed total of points", () => {
  test.each([
    ["98.62", ["90", "8.62"], true],
    ["98.6", ["90", "8.62"], true],
    ["99", ["90", "8.62"], true],
    ["98", ["90", "8.62"], true],
    ["97", ["90", "8.62"], false],
    ["98.63", ["90", "8.62"], true],
    ["98.64", ["90", "8.62"], false],
    ["98", ["90", "9"], false],
    ["99", ["90", "9"], true],
    ["100", ["50", "60"], false],
    ["26.22", ["9.56", "16.67"], true],
  ])("%s for %j: %s", (total, parts, can) => {
    expect(points(total).canBeTotalOf(parts.map(points))).toBe(can);
  });
});

describe("a figure near another", () => {
  test.each([
    [3.03, 3, true],
    [2.97, 3, true],
    [3.04, 3, false],
    [0, 3, false],
    [-3, 3, false],
    [-3.01, -3, true],
  ])("%s is within one percent of %s: %s", (one, other, near) => {
    expect(Amount.wan(one).isWithinOnePercentOf(Amount.wan(other))).toBe(near);
  });
});
