import { createForms, planBlankForms } from "../../src/actions/create-forms";
import { markFindings } from "../../src/actions/mark-findings";
import { reviewFiling } from "../../src/actions/review-filing";
import { checks } from "../../src/checks";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { TaughtWorkbook } from "../excel/taught-workbook";

/** What one action sent and received; the largest request and response against the 5 MB of Excel on the web. */
interface Cost {
  readonly roundTrips: number;
  readonly bytes: number;
  readonly largest: number;
  readonly actions: number;
}

const sizes = [3, 20, 200] as const;

/** Round trips and bytes of creating, reviewing and marking filings of three sizes: trips constant, bytes linear. */
async function main(): Promise<void> {
  for (const web of [false, true]) await measure(web);
}

async function measure(web: boolean): Promise<void> {
  console.log(web ? "\nExcel on the web, 5 MB a message" : "Excel on a desk");
  const costs = new Map<string, Cost[]>();
  for (const count of sizes)
    for (const [action, cost] of Object.entries(await costsOf(count, web)))
      costs.set(action, [...(costs.get(action) ?? []), cost]);
  for (const [action, list] of costs) {
    list.forEach(({ roundTrips, bytes, largest, actions }, index) =>
      console.log(
        `${action.padEnd(8)} ${String(sizes[index]).padStart(4)} projects: ${roundTrips} round trips, ${actions} actions, ` +
          `${(bytes / 1000).toFixed(0)} kB, largest message ${(largest / 1000).toFixed(0)} kB`,
      ),
    );
    judge(action, list, web);
  }
}

/** On the web a filing of two hundred projects needs more than one message of 5 MB; no message may be larger. */
function judge(action: string, list: readonly Cost[], web: boolean): void {
  const [small, middle, large] = list;
  if (!small || !middle || !large) throw new Error(`no costs of ${action}`);
  const further5MB = (cost: Cost): number => (web ? Math.ceil(cost.bytes / 2_000_000) : 0);
  const constant = list.every((cost) => cost.roundTrips <= small.roundTrips + further5MB(cost));
  const perProject = (middle.bytes - small.bytes) / (sizes[1] - sizes[0]);
  const further = (large.bytes - middle.bytes) / (sizes[2] - sizes[1]);
  const linear = further <= perProject * 1.15;
  const fits = !web || large.largest < 5_000_000;
  console.log(
    `${constant && linear && fits ? "ok    " : "MISSED"} ${action}: round trips ${constant ? (web ? "as many as 5 MB a message allow" : "constant") : "grow"}, ` +
      `${(perProject / 1000).toFixed(1)} kB per project, then ${(further / 1000).toFixed(1)} kB`,
  );
  if (!constant || !linear || !fits) process.exitCode = 1;
}

async function costsOf(count: number, web: boolean): Promise<Record<string, Cost>> {
  const workbook = new TaughtWorkbook({ web });
  const projects = Array.from({ length: count }, (_, index) => `项目${index + 1}号`);
  const measured = async <T>(work: () => Promise<T>): Promise<[T, Cost]> => {
    workbook.host.meter.reset();
    const result = await work();
    const { roundTrips, bytesUp, bytesDown, largestUp, largestDown, actions } = workbook.host.meter;
    return [result, { roundTrips, bytes: bytesUp + bytesDown, largest: Math.max(largestUp, largestDown), actions }];
  };
  const plan = planBlankForms({ edition: hunan2024, year: "2024", unit: "某单位", projects });
  const [, create] = await measured(() => createForms(workbook, plan));
  const [{ findings }, review] = await measured(() => reviewFiling(workbook, hunan2024, checks));
  const [, mark] = await measured(() => markFindings(workbook, findings));
  const [, marked] = await measured(() => reviewFiling(workbook, hunan2024, checks));
  const [, clear] = await measured(() => workbook.mark([], "dropped"));
  return { create, review, mark, "re-read": marked, clear };
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
