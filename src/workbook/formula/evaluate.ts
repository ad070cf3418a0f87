import type { Area } from "../address";
import type { CellValue } from "../cell";
import { blank } from "../cell";
import type { Formula } from "./parse";

/** Is shown the values of cells, one after another. */
export interface Visitor {
  visit(value: CellValue): void;
}

/** Shows the values of the cells of an area, row by row; false where there is no such sheet or the area is too large. */
export type Look = (sheet: string | undefined, area: Area, visitor: Visitor) => boolean;

type Cells = Extract<Formula, { readonly kind: "cells" }>;

/** A value on the way: numbers are numbers, as Excel calculates them. */
type Value =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly code: string };

/**
 * What a formula comes to from the values its cells hold now; undefined when it holds anything we would have to guess:
 * a function not listed here, a text where a number belongs, an area where one cell belongs.
 */
export function evaluate(formula: Formula, look: Look): CellValue | undefined {
  const result = new Evaluation(look).of(formula);
  if (!result) return undefined;
  if (result.kind === "number") return { kind: "number", text: String(result.value) };
  return result.kind === "text" && result.text === "" ? blank : result;
}

const numeric = (value: number): Value =>
  Number.isFinite(value) ? { kind: "number", value } : { kind: "error", code: "#NUM!" };
const truth = (value: boolean): Value => ({ kind: "boolean", value });

/** What the numbers among some cells come to. Kept as they come: a filing has hundreds of sums. */
class Tally implements Visitor {
  count = 0;
  total = 0;
  least = Infinity;
  most = -Infinity;
  /** The first error among them. */
  error: Value | undefined;

  visit(value: CellValue): void {
    if (value.kind === "number") this.add(Number(value.text));
    else if (value.kind === "error") this.error ??= value;
  }

  add(number: number): void {
    this.count += 1;
    this.total += number;
    if (number < this.least) this.least = number;
    if (number > this.most) this.most = number;
  }
}

const aggregates: Readonly<Record<string, (tally: Tally) => number>> = {
  SUM: ({ total }) => total,
  COUNT: ({ count }) => count,
  MIN: ({ count, least }) => (count === 0 ? 0 : least),
  MAX: ({ count, most }) => (count === 0 ? 0 : most),
};

/** An area of one cell stands for its value. */
class Only implements Visitor {
  value: CellValue | undefined;
  count = 0;

  visit(value: CellValue): void {
    this.value = value;
    this.count += 1;
  }
}

class Evaluation {
  constructor(private readonly look: Look) {}

  of(formula: Formula): Value | undefined {
    switch (formula.kind) {
      case "number":
        return { kind: "number", value: formula.value };
      case "text":
        return { kind: "text", text: formula.value };
      case "cells":
        return this.#cell(formula);
      case "negative":
        return this.#calculated(formula.parts, (value) => numeric(-value));
      case "percent":
        return this.#calculated(formula.parts, (value) => numeric(value / 100));
      case "operation":
        return this.#operation(formula.sign, formula.parts);
      case "call":
        return this.#call(formula.name, formula.parts);
      case "unknown":
        return undefined;
    }
  }

  /** Calculates with one or two numbers; an error among them is the result. */
  #calculated(
    [one, other]: readonly Formula[],
    calculate: (first: number, second: number) => Value,
  ): Value | undefined {
    const first = one && this.of(one);
    if (first?.kind === "error") return first;
    const left = first && numberIn(first);
    if (left === undefined) return undefined;
    if (!other) return calculate(left, 0);
    const second = this.of(other);
    if (second?.kind === "error") return second;
    const right = second && numberIn(second);
    return right === undefined ? undefined : calculate(left, right);
  }

  #operation(sign: string, parts: readonly [Formula, Formula]): Value | undefined {
    switch (sign) {
      case "+":
        return this.#calculated(parts, (a, b) => numeric(a + b));
      case "-":
        return this.#calculated(parts, (a, b) => numeric(a - b));
      case "*":
        return this.#calculated(parts, (a, b) => numeric(a * b));
      case "/":
        return this.#calculated(parts, (a, b) => (b === 0 ? { kind: "error", code: "#DIV/0!" } : numeric(a / b)));
      case "^":
      case "&":
        return undefined;
      default:
        return this.#comparison(sign, parts);
    }
  }

  #comparison(sign: string, [one, other]: readonly [Formula, Formula]): Value | undefined {
    const [left, right] = [this.of(one), this.of(other)];
    if (!left || !right) return undefined;
    if (left.kind === "error") return left;
    if (right.kind === "error") return right;
    const order = orderOf(left, right);
    if (order === undefined) return sign === "=" ? truth(false) : sign === "<>" ? truth(true) : undefined;
    return truth(
      (sign.includes("=") && order === 0) || (sign.includes("<") && order < 0) || (sign.includes(">") && order > 0),
    );
  }

  #call(name: string, parts: readonly Formula[]): Value | undefined {
    const aggregate = aggregates[name];
    if (aggregate) return this.#aggregate(aggregate, parts, name === "COUNT");
    const [first, second, third] = parts;
    if (!first) return undefined;
    switch (name) {
      case "ROUND":
        return parts.length === 2 ? this.#calculated(parts, (value, digits) => rounded(value, digits)) : undefined;
      case "ABS":
        return this.#calculated(parts, (value) => numeric(Math.abs(value)));
      case "N": {
        const value = this.of(first);
        return value?.kind === "text" ? numeric(0) : value && this.#calculated(parts, (own) => numeric(own));
      }
      case "IF":
        return this.#choice(first, second, third);
      case "IFERROR": {
        const value = this.of(first);
        return value?.kind === "error" ? second && this.of(second) : value;
      }
      case "OR":
      case "AND":
        return this.#joined(name === "OR", parts);
      default:
        return undefined;
    }
  }

  #choice(condition: Formula, yes: Formula | undefined, no: Formula | undefined): Value | undefined {
    const value = this.of(condition);
    if (!value || value.kind === "error") return value;
    const holds = numberIn(value);
    if (holds === undefined) return undefined;
    const chosen = holds !== 0 ? yes : no;
    return chosen ? this.of(chosen) : truth(holds !== 0);
  }

  #joined(any: boolean, parts: readonly Formula[]): Value | undefined {
    let found = !any;
    let unknown = false;
    for (const part of parts) {
      const value = this.of(part);
      if (value?.kind === "error") return value;
      if (value?.kind !== "boolean") unknown = true;
      else if (value.value === any) found = any;
    }
    return unknown ? undefined : truth(found);
  }

  /** Of cells only the numbers count; what is written into the call itself must be a number. */
  #aggregate(result: (tally: Tally) => number, parts: readonly Formula[], isCount: boolean): Value | undefined {
    const tally = new Tally();
    for (const part of parts) {
      if (part.kind === "cells") {
        if (!this.look(part.sheet, part.area, tally)) return undefined;
      } else {
        const value = this.of(part);
        if (value?.kind === "number") tally.add(value.value);
        else if (value?.kind === "error" && !isCount) tally.error ??= value;
        else return undefined;
      }
      if (tally.error && !isCount) return tally.error;
    }
    return numeric(result(tally));
  }

  #cell({ sheet, area }: Cells): Value | undefined {
    const only = new Only();
    const all = this.look(sheet, area, only);
    return all && only.count === 1 && only.value ? valueOf(only.value) : undefined;
  }
}

function valueOf(value: CellValue): Value {
  return value.kind === "number" ? { kind: "number", value: Number(value.text) } : value;
}

/** What Excel takes a value for where it calculates; a text is left alone, since what it stands for depends on the region. */
function numberIn(value: Value): number | undefined {
  switch (value.kind) {
    case "number":
      return value.value;
    case "boolean":
      return value.value ? 1 : 0;
    case "blank":
      return 0;
    default:
      return undefined;
  }
}

/** Less than, equal to or more than zero; undefined for values of two kinds, which are never equal. */
function orderOf(left: Value, right: Value): number | undefined {
  const [a, b] = [like(left, right), like(right, left)];
  if (a.kind === "number" && b.kind === "number") return a.value - b.value;
  if (a.kind === "text" && b.kind === "text") {
    const [one, other] = [a.text.toLowerCase(), b.text.toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  return a.kind === "blank" && b.kind === "blank" ? 0 : undefined;
}

/** A blank cell compares as 0 with a number and as an empty text with a text. */
function like(value: Value, other: Value): Value {
  if (value.kind !== "blank") return value;
  return other.kind === "number" ? numeric(0) : other.kind === "text" ? { kind: "text", text: "" } : value;
}

/** Half away from zero, on the digits that Excel sees: 1.005 is 1.01. */
function rounded(value: number, digits: number): Value {
  const by = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(value) * by).toPrecision(15));
  return numeric((Math.sign(value) * Math.round(scaled)) / by);
}
