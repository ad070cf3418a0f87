import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { remembered } from "../../src/quantities/remembered";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test("a text is read once", () => {
  let times = 0;
  const lengthOf = remembered((text) => {
    times += 1;
    return text.length;
  });
  expect([lengthOf("三公经费"), lengthOf("三公经费"), lengthOf("项目支出预算")]).toEqual([4, 4, 6]);
  expect(times).toBe(2);
});

/** A bureau reads thousands of files in one run; a name cut out of one must not keep the whole file in memory. */
test("what is remembered of a name does not keep the file it was cut out of", () => {
  const endOf = remembered((text) => text.slice(4));
  const before = heapUsed();
  for (let file = 0; file < 60; file++) {
    const text = `第${file}个单位的公务用车运行维护经费支出绩效目标${"甲乙丙丁".repeat(250_000)}`;
    expect(endOf(text.slice(0, 24))).toHaveLength(20);
  }
  expect(heapUsed() - before).toBeLessThan(20_000_000);
});
