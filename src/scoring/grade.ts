import type { Edition } from "../forms/editions/edition";
import { Points } from "../quantities/points";

/** 优, 良, 中, 差. */
export type Grade = "excellent" | "good" | "fair" | "poor";

/** The printed words. */
export const gradeWords: Readonly<Record<Grade, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };

/** The grade a total earns; a bound belongs to the better grade and 89.5 is below 90: gradeOf(89.5) → good. */
export function gradeOf(total: Points, { grades }: Edition): Grade {
  if (!total.isLessThan(Points.of(grades.excellent))) return "excellent";
  if (!total.isLessThan(Points.of(grades.good))) return "good";
  return total.isLessThan(Points.of(grades.fair)) ? "poor" : "fair";
}
