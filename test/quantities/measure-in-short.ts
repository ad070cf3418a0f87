import type { Measure } from "../../src/quantities/measure";

/** A measure in one line: "atLeast 95 %", "[1, 3] 个", "date 2021-12", "text". */
export function inShort(measure: Measure): string {
  switch (measure.kind) {
    case "quantity": {
      const { comparator, value, unit, change } = measure;
      return [comparator, change, value, unit.unit].filter(Boolean).join(" ");
    }
    case "range":
      return `[${measure.low}, ${measure.high}] ${measure.unit.unit}`.trim();
    case "date": {
      const dates = [measure.from, measure.to].filter((date) => date !== undefined);
      const parts = dates.map(({ year, month, day }) => [year, month, day].filter(Boolean).join("-"));
      return `date ${parts.join("..")}`;
    }
    case "parts":
      return measure.parts
        .map((part) => `${part.isWithin ? "within " : ""}${inShort(part)} ${part.subject || part.deed}`.trim())
        .concat(measure.hasWords ? ["words"] : [])
        .join(", ");
    case "phases":
      return measure.phases
        .map(({ step, date }) => `${step} ${inShort({ kind: "date", written: "", ...date })}`)
        .join(", ");
    case "text":
      return "text";
  }
}
