import type { Area } from "../address";
import { lastColumn, lastRow, parseArea } from "../address";

/** A formula taken apart, as far as forms of figures need it. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** Cells of a sheet; of the formula's own when it names none. */
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Formula[] }
  | { readonly kind: "operation"; readonly sign: string; readonly parts: readonly [Formula, Formula] }
  | { readonly kind: "negative" | "percent"; readonly parts: readonly [Formula] }
  /** A name, a truth value, another workbook, an error: something that has a value we do not know. */
  | { readonly kind: "unknown" };

const area = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?`;
const strip = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const sheet = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const outside = String.raw`(?:'[^']*\[(?:[^']|'')*'|\[[^[\]]+\][\p{L}\p{N}_.]*)!\$?[\p{L}\p{N}_.$]+(?::\$?[\p{L}\p{N}$]+)?`;

/** The kinds of token in the order of the groups below; the first that fits counts. */
const kinds = ["sign", "text", "cells", "call", "number", "unknown"] as const;
const token = new RegExp(
  [
    String.raw`\s*(?:(<=|>=|<>|[-+*/^&=<>%(),])`,
    String.raw`("(?:[^"]|"")*")`,
    String.raw`((?:${sheet})?(${area}|${strip})(?![\p{L}\p{N}_.(!:#]))`,
    String.raw`([A-Za-z_][\w.]*\()`,
    String.raw`((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(${outside}|#[A-Z/0!?]+|[\p{L}_\\][\p{L}\p{N}_.]*))\s*`,
  ].join("|"),
  "uy",
);
/** Where the groups of the kinds stand, and those of a sheet's quoted name, its plain name and its cells. */
const groups = [1, 2, 3, 7, 8, 9] as const;
const [quotedName, plainName, cellsThere] = [4, 5, 6] as const;

interface Token {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
  readonly match: RegExpExecArray;
}

/** The signs between two operands, those that bind least first. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** How deep brackets may go: Excel's own limit of nested functions. */
const deepest = 64;

/** Takes a formula apart; undefined when it uses what we do not understand: arrays, spills, unions, whole tables. */
export function parseFormula(formula: string): Formula | undefined {
  const list = tokensOf(formula);
  if (!list) return undefined;
  const reading = new Reading(list);
  const whole = reading.between(0, 0);
  return whole && reading.isAtEnd ? whole : undefined;
}

function tokensOf(formula: string): Token[] | undefined {
  const list: Token[] = [];
  for (let at = 0; at < formula.length;) {
    token.lastIndex = at;
    const match = token.exec(formula);
    const kind = match ? groups.findIndex((group) => match[group] !== undefined) : -1;
    if (!match || kind < 0) return undefined;
    list.push({ kind: kinds[kind] ?? "unknown", text: match[groups[kind] ?? 0] ?? "", match });
    at += match[0].length;
  }
  return list;
}

class Reading {
  #at = 0;

  constructor(private readonly list: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.#at === this.list.length;
  }

  /** Operands joined by the signs of one level, from left to right. */
  between(level: number, depth: number): Formula | undefined {
    const signs = levels[level];
    if (!signs) return this.#operand(depth);
    let left = this.between(level + 1, depth);
    for (let sign = this.#sign(signs); left && sign; sign = this.#sign(signs)) {
      const right = this.between(level + 1, depth);
      left = right && { kind: "operation", sign, parts: [left, right] };
    }
    return left;
  }

  /** One of these signs, if it comes next. */
  #sign(signs: readonly string[]): string | undefined {
    const token = this.list[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return undefined;
    this.#at += 1;
    return token.text;
  }

  #operand(depth: number): Formula | undefined {
    if (depth > deepest) return undefined;
    const before = this.#sign(["-", "+"]);
    if (before !== undefined) {
      const part = this.#operand(depth + 1);
      return part && before === "-" ? { kind: "negative", parts: [part] } : part;
    }
    let found = this.#plain(depth);
    while (found && this.#sign(["%"])) found = { kind: "percent", parts: [found] };
    return found;
  }

  #plain(depth: number): Formula | undefined {
    if (this.#sign(["("])) {
      const inner = this.between(0, depth + 1);
      return inner && this.#sign([")"]) ? inner : undefined;
    }
    const token = this.list[this.#at];
    if (!token || token.kind === "sign") return undefined;
    this.#at += 1;
    const { kind, text, match } = token;
    switch (kind) {
      case "number":
        return { kind, value: Number(text) };
      case "text":
        return { kind, value: text.slice(1, -1).replace(/""/g, '"') };
      case "cells":
        return cellsOf(match);
      case "call":
        return this.#call(text.slice(0, -1).toUpperCase(), depth + 1);
      default:
        return { kind: "unknown" };
    }
  }

  #call(name: string, depth: number): Formula | undefined {
    const parts: Formula[] = [];
    if (this.#sign([")"])) return { kind: "call", name, parts };
    for (;;) {
      const part = this.between(0, depth);
      if (!part) return undefined;
      parts.push(part);
      if (this.#sign([")"])) return { kind: "call", name, parts };
      if (!this.#sign([","])) return undefined;
    }
  }
}

function cellsOf(match: RegExpExecArray): Formula | undefined {
  const [quoted, plain, written = ""] = [match[quotedName], match[plainName], match[cellsThere]];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  // A sheet of another workbook stands in the same quotes.
  if (name !== undefined && /[[\]]/.test(name)) return { kind: "unknown" };
  const [first = "", last = first] = written.replace(/\$/g, "").split(":");
  const found = /^\d/.test(first)
    ? parseArea(`A${first}:XFD${last}`)
    : /\d/.test(first)
      ? parseArea(`${first}:${last}`)
      : parseArea(`${first}1:${last}${lastRow + 1}`);
  return found && found.right <= lastColumn ? { kind: "cells", sheet: name, area: found } : undefined;
}

/** Every part of a formula, itself first. */
export function* partsOf(formula: Formula): Generator<Formula> {
  yield formula;
  if ("parts" in formula) for (const part of formula.parts) yield* partsOf(part);
}
