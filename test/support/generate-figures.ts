import fc from "fast-check";
import type { FigureSet, IndicatorFigures, ProjectFigureSet } from "../../src/forms/figures";

/** How a filing is made: with how many decimals its amounts are printed, and whether anything in it wants a reason. */
interface Manner {
  readonly decimals: number;
  readonly quiet: boolean;
}

/** Amounts are integers in the last place printed. */
const printer =
  ({ decimals }: Manner) =>
  (units: number): string =>
    (units / 10 ** decimals).toFixed(decimals);

interface Rolled {
  readonly initial: number;
  readonly annual: number;
  readonly executed: number;
  readonly lastYear: number;
}

/**
 * A line of at most so many hundredths of 万元, whose execution never exceeds its budget; a zero budget spends nothing. A
 * quiet line is spent almost whole, and no more than last year.
 */
function rolled(hundredths: number, { decimals, quiet }: Manner): fc.Arbitrary<Rolled> {
  const max = Math.ceil(hundredths * 10 ** (decimals - 2));
  return fc
    .record({
      initial: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max }) },
        { weight: 1, arbitrary: fc.constant(0) },
      ),
      change: quiet ? fc.constantFrom(100, 100, 100, 97, 90) : fc.constantFrom(100, 100, 100, 90, 115),
      share: fc.integer({ min: quiet ? 92 : 60, max: 100 }),
      lastYear: fc.integer({ min: 0, max }),
    })
    .map(({ initial, change, share, lastYear }) => {
      const annual = Math.floor((initial * change) / 100);
      const executed = quiet ? Math.ceil((annual * share) / 100) : Math.floor((annual * share) / 100);
      return { initial, annual, executed, lastYear: quiet ? Math.max(lastYear, executed) : lastYear };
    });
}

const zeroLine: Rolled = { initial: 0, annual: 0, executed: 0, lastYear: 0 };

const add = (...lines: readonly Rolled[]): Rolled =>
  lines.reduce(
    (sum, line) => ({
      initial: sum.initial + line.initial,
      annual: sum.annual + line.annual,
      executed: sum.executed + line.executed,
      lastYear: sum.lastYear + line.lastYear,
    }),
    zeroLine,
  );

const lines = (manner: Manner) => {
  const print = printer(manner);
  return ({ initial, annual, executed, lastYear }: Rolled) => ({
    approved: print(initial),
    adjusted: print(annual),
    finalAccount: print(executed),
    lastYear: print(lastYear),
  });
};

/** Splits a number of points over some indicators, each at least one. */
const split = (points: number, parts: number): number[] => {
  const each = Math.floor(points / parts);
  return Array.from({ length: parts }, (_, at) => (at === 0 ? points - each * (parts - 1) : each));
};

const groups = [
  { group: "output", points: 50, kinds: ["数量指标", "质量指标", "时效指标", "成本指标"] },
  { group: "benefit", points: 30, kinds: ["经济效益指标", "社会效益指标", "可持续影响指标"] },
  { group: "satisfaction", points: 10, kinds: ["服务对象满意度指标"] },
] as const;

/** Indicators of the three groups with 50, 30 and 10 points; some lose points and say why. */
const indicators = (owner: string, { quiet }: Manner): fc.Arbitrary<IndicatorFigures[]> =>
  fc
    .tuple(
      // One indicator alone would weigh 50 points.
      fc.integer({ min: quiet ? 2 : 1, max: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
    )
    .map(([outputs, benefits, losses]) => {
      let row = 0;
      return groups.flatMap(({ group, points, kinds }) => {
        const counts = { output: outputs, benefit: benefits, satisfaction: 1 };
        return split(points, counts[group]).map((own, at): IndicatorFigures => {
          const loss = (losses[row++] ?? 0) === 3 ? Math.min(own, 1.5) : 0;
          const shared = {
            group,
            kind: kinds[at % kinds.length] ?? kinds[0],
            name: group === "satisfaction" ? `${owner}服务对象满意度` : `${owner}${group}${at + 1}号任务完成率`,
          };
          const done = { target: "≥90%", points: own, score: Number((own - loss).toFixed(2)) };
          return loss > 0
            ? {
                ...shared,
                ...done,
                actual: `${(90 * (own - loss)) / own}%`,
                reason: "受资金支付进度影响，下年加快执行。",
              }
            : { ...shared, ...done, actual: "95%" };
        });
      });
    });

interface RolledProject {
  readonly figures: ProjectFigureSet;
  readonly sum: Rolled;
}

const project = (at: number, manner: Manner): fc.Arbitrary<RolledProject> =>
  fc
    .record({
      own: rolled(200_000, manner),
      carried: fc.integer({ min: 0, max: 50 * 10 ** manner.decimals }),
      category: fc.constantFrom("业务工作经费", "运行维护经费", "省级专项资金"),
      indicators: indicators(`项目${at}`, manner),
    })
    .map(({ own, carried, category, indicators: rows }) => {
      const print = printer(manner);
      const carriedLine = { initial: carried, annual: carried, executed: carried, lastYear: 0 };
      const source = ({ initial, annual, executed }: Rolled) => ({
        initialBudget: print(initial),
        annualBudget: print(annual),
        executed: print(executed),
      });
      return {
        sum: add(own, carriedLine),
        figures: {
          name: `第${at}项业务保障项目`,
          category: category as "业务工作经费",
          supervisor: "省某厅",
          implementer: "省某中心",
          lastYear: print(own.lastYear),
          sources: {
            appropriation: source(own),
            carriedForward: source(carriedLine),
            otherFunds: source(zeroLine),
          },
          expected: "完成年度各项业务保障任务。",
          achieved: "各项任务按计划完成。",
          indicators: rows,
        },
      };
    });

/** A whole consistent filing: every total is the sum of its parts, every table tells the same. */
export const consistentFigures = (
  most = 6,
  manner: Manner = { decimals: 2, quiet: false },
  least = 0,
): fc.Arbitrary<FigureSet> =>
  fc
    .record({
      count: fc.integer({ min: least, max: most }),
      posts: fc.integer({ min: 1, max: 400 }),
      lines: fc.tuple(
        rolled(900_000, manner),
        rolled(20_000, manner),
        rolled(30_000, manner),
        rolled(9_000, manner),
        rolled(40_000, manner),
      ),
      three: fc.tuple(rolled(3_000, manner), rolled(5_000, manner), rolled(2_000, manner), rolled(2_000, manner)),
      overall: indicators("整体", manner),
      building: fc.constantFrom(true, false),
    })
    .chain((base) =>
      fc
        .tuple(...Array.from({ length: base.count }, (_, at) => project(at + 1, manner)))
        .map((projects) => assemble(base, projects, manner)),
    );

/** A filing to which nobody could object, in amounts of up to six decimals. */
export const soundFigures = (most = 6, least = 0): fc.Arbitrary<FigureSet> =>
  fc
    .constantFrom(2, 2, 2, 0, 1, 3, 4, 5, 6)
    .chain((decimals) => consistentFigures(most, { decimals, quiet: true }, least));

interface Base {
  readonly posts: number;
  readonly lines: readonly [Rolled, Rolled, Rolled, Rolled, Rolled];
  readonly three: readonly [Rolled, Rolled, Rolled, Rolled];
  readonly overall: IndicatorFigures[];
  readonly building: boolean;
}

function assemble(base: Base, projects: readonly RolledProject[], manner: Manner): FigureSet {
  const asLine = lines(manner);
  const [personnel, office, utilities, meetings, rest] = base.lines;
  // The three public expenses are paid from operating funds.
  const operating = add(office, utilities, meetings, rest, ...base.three);
  const total = add(personnel, operating, ...projects.map(({ sum }) => sum));
  const income = splitIncome(total, asLine);
  const [purchase, running, abroad, hospitality] = base.three;
  return {
    unit: "省某中心",
    year: "2024",
    authorisedPosts: base.posts,
    staffInPost: Math.max(1, Math.floor(base.posts * 0.9)),
    building: base.building
      ? { approvedArea: 1200, actualArea: 1150.5, budgetInvestment: 300, actualInvestment: 288.46 }
      : { approvedArea: 0, actualArea: 0, budgetInvestment: 0, actualInvestment: 0 },
    lines: {
      ...income,
      personnelFunds: asLine(personnel),
      operatingFunds: asLine(operating),
      officeExpenses: asLine(office),
      utilitiesAndTravel: asLine(utilities),
      meetingsAndTraining: asLine(meetings),
      vehiclePurchase: asLine(purchase),
      vehicleRunning: asLine(running),
      travelAbroad: asLine(abroad),
      hospitality: asLine(hospitality),
      procurement: { approved: "80.00", adjusted: "80.00", finalAccount: "72.30" },
    },
    economyMeasures: "严格公务接待审批，压减会议培训和办公支出，加强车辆和能耗管理。",
    signature: { preparer: "张某", date: "2025年4月10日", telephone: "0731-1", headOfUnit: "李某" },
    overall: { expected: "完成年度重点工作。", achieved: "重点工作全部完成。", indicators: base.overall },
    projects: projects.map(({ figures }) => figures),
  };
}

/** Nine tenths from the general budget, the rest from government funds and others, whatever the total. */
function splitIncome(total: Rolled, asLine: ReturnType<typeof lines>) {
  const part = (share: number): Rolled => ({
    initial: Math.floor(total.initial * share),
    annual: Math.floor(total.annual * share),
    executed: Math.floor(total.executed * share),
    lastYear: Math.floor(total.lastYear * share),
  });
  const [funds, special, other] = [part(0.04), part(0.02), part(0.04)];
  const minus = (key: keyof Rolled) => total[key] - funds[key] - special[key] - other[key];
  const general = {
    initial: minus("initial"),
    annual: minus("annual"),
    executed: minus("executed"),
    lastYear: minus("lastYear"),
  };
  return {
    generalPublicBudget: asLine(general),
    governmentFunds: asLine(funds),
    specialAccountRevenue: asLine(special),
    otherFunds: asLine(other),
  };
}
