import { number, valueText } from "../../src/workbook/cell";

describe("a number reads to the fifteen digits Excel keeps", () => {
  test.each([
    ["9.559999999999999", "9.56"],
    ["9.5500000000000007", "9.55"],
    ["0.94249999999999989", "0.9425"],
    ["95.569999999999993", "95.57"],
    ["0.30000000000000004", "0.3"],
    ["-0.30000000000000004", "-0.3"],
    ["99.999999999999986", "100"],
    ["0.95572784420066561", "0.955727844200666"],
    ["1.4999999999999999E-7", "1.5e-7"],
    ["9.9999999999999995E-3", "0.01"],
  ])("%s is %s", (stored, shown) => {
    expect(valueText(number(stored))).toBe(shown);
  });

  test.each(["20.83", "0.000000000000001234", "123456789012.345", "430102199001011234", "1E-3", "30.00", "0"])(
    "%s stays as it is written",
    (stored) => {
      expect(valueText(number(stored))).toBe(stored);
    },
  );
});
