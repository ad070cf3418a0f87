import { readText } from "../../src/prose/read-text";

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The least of several runs in milliseconds: what else the machine does only adds to it. */
function timeOf(text: string, runs = 2): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    readText(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Tried again where it took too long: another program that wakes up in the middle slows only one of the two. */
function expectInProportion(times: () => readonly [part: number, whole: number], alwaysAllowed: number): void {
  const isFast = ([part, whole]: readonly [number, number]) => whole < Math.max(part * mostGrowth, alwaysAllowed);
  const tried = [times()];
  while (tried.length < 3 && !tried.some(isFast)) tried.push(times());
  expect(tried.filter(isFast)).not.toEqual([]);
}

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** About as long as the report takes to read. */
const scansAtOnce = 400;

/** Six times the text may take a little more than six times as long; the square would be thirty-six times. */
const mostGrowth = 15;

describe("reading takes time in proportion to the text", () => {
  test.each(["1", "123,", "、", "（", "）", "（）", "〔", "《", " ", "…", "一"])(
    "200,000 characters of %j",
    (piece) => {
      expectInProportion(() => [timeOf(filled(piece, 33_000)), timeOf(filled(piece, 198_000), 1)], 500);
    },
  );

  test.each([
    "1 ",
    "1.",
    "〔2024〕",
    "占 ",
    "1个、",
    "12个（",
    "3个：，",
    "甲、乙等2个",
    "一万",
    "1亿 ",
    "一是。",
    "1.\n",
    "甲，\n",
    "1\t2\n",
    "较上年减少1元",
    "1元其中",
    "2024年-",
    "百分之",
    "【待填写",
  ])("pages of %j", (piece) => {
    expectInProportion(() => [timeOf(filled(piece, 8_000)), timeOf(filled(piece, 48_000))], 60);
  });

  test("a report of thirty pages is read in less than a thousand times what finding its digits takes", () => {
    const page =
      "（一）预算执行情况\n2023年基本支出预算1200.50万元，其中人员经费1000.30万元、公用经费200.20万元。" +
      "公务接待费决算数3.20万元，较上年下降5.88%，占“三公”经费的12.5%。全年举办培训12期，培训860人次，满意度超95%。" +
      "根据某财绩〔2024〕5号文件，于2024年4月18日完成自评，内设办公室、人事股、财务股等3个股室。\n" +
      "一是强化管理，严格执行各项财务制度，确保资金使用规范、程序合法、手续齐全。二是注重实效，推动各项重点工作落地见效。\n";
    const report = filled(page, 30_000);
    expect(readText(report).figures.length).toBeGreaterThan(1_000);
    // By turns, and each for as long as the other: where other work shares the processor, a short piece would slip
    // between its turns and a long one would not.
    const rounds = Array.from({ length: 7 }, () => {
      const start = performance.now();
      for (let times = 0; times < scansAtOnce; times += 1)
        expect([...report.matchAll(/\d[\d.,]*/g)].length).toBeGreaterThan(1_000);
      const scan = (performance.now() - start) / scansAtOnce;
      return [timeOf(report, 1), scan] as const;
    });
    const ratio = middle(rounds.map(([read]) => read)) / middle(rounds.map(([, scan]) => scan));
    console.log(`thirty pages: read ÷ found every run of digits ${ratio.toFixed(0)}`);
    expect(ratio).toBeLessThan(1_000);
  });
});
