import type { ReportedFiling } from "../../forms/filing";
import type { Change, Span } from "../../prose/reading";
import { readReport } from "./report-reading";

type End = NonNullable<Change["by"]>;

/** 由21.70万元增加到20.83万元: both ends are told, and the word says the other way. */
export interface ContraryMove extends Span {
  readonly from: End;
  readonly to: End;
  readonly moved: "增加" | "减少";
}

/** Moves whose word is the opposite of what their ends tell. */
export function contraryMoves(filing: ReportedFiling): readonly ContraryMove[] {
  const { changes, text } = readReport(filing);
  return changes.flatMap(({ from, by: to, reach, direction }): readonly ContraryMove[] => {
    if (reach !== "to" || direction === "level" || !from || !to || !isPlain(from) || !isPlain(to)) return [];
    if (measureOf(from) !== measureOf(to) || !isOneWay(text.slice(from.end, to.start), to)) return [];
    const order = orderOf(from, to);
    if (order === 0 || order < 0 === (direction === "rise")) return [];
    return [{ start: from.start, end: to.end, from, to, moved: order < 0 ? "增加" : "减少" }];
  });
}

const isPlain = ({ qualifier, bound }: End): boolean => qualifier === undefined && bound === undefined;

const measureOf = (end: End): string =>
  end.kind === "count" ? end.measure : end.kind === "amount" ? `元/${end.per}` : end.unit;

/** 由第12名上升到第5名 and 由10天提升至3天 are for the better, and so may be what is 提高 from 5% to 2%. */
function isOneWay(verb: string, to: End): boolean {
  if (verb.length > 12 || /[,，;；。、]/.test(verb)) return false;
  if (to.kind === "amount") return true;
  return !/提/.test(verb) && !(to.kind === "count" && ranks.test(to.measure));
}

const ranks = /^(?:位|名|级|等|档|类|期|度|号|线|天|日|年|月|个月|小时|分钟|秒|工作日|个工作日|步|环节|层)$/;

/** Less than nothing where the move is upwards. 95% and 96% are apart however they were rounded, 2.8 and 2.80 are not. */
function orderOf(from: End, to: End): number {
  if (from.kind === "count" && to.kind === "count") return from.value.compare(to.value);
  const [one, other] = [fixedOf(from), fixedOf(to)];
  if (!one || !other || one.equals(other)) return 0;
  if (one.step !== other.step && one.agreesWithinRounding(other)) return 0;
  return one.isLessThan(other) ? -1 : 1;
}

const fixedOf = (end: End) => (end.kind === "amount" ? end.amount : end.kind === "percentage" ? end.rate : undefined);
