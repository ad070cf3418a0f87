import { HostError } from "./host-object";
import type { HostCell, Raw } from "./model";

const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** What a cell holds after a value was put into it as a person would type it. */
export function enter(cell: HostCell, value: Raw): HostCell {
  const kept = { isError: false, formula: undefined, look: cell.look };
  if (typeof value !== "string") {
    const isText = cell.look.numberFormat === "@" && typeof value === "number";
    return { ...kept, value: isText ? String(value) : value };
  }
  if (value.startsWith("'")) return { ...kept, value: value.slice(1) };
  if (value === "" || cell.look.numberFormat === "@") return { ...kept, value };
  if (value.startsWith("=") && value.length > 1) return { ...kept, value: "", formula: assertFormula(value) };
  if (errors.includes(value)) return { ...kept, value, isError: true };
  if (/^(true|false)$/i.test(value)) return { ...kept, value: value.toLowerCase() === "true" };
  return { ...kept, ...typed(value.trim(), value, cell) };
}

/** Excel makes a number of whatever looks like one, and a date of what looks like that; both lose what was typed. */
function typed(trimmed: string, value: string, cell: HostCell): Partial<HostCell> & { readonly value: Raw } {
  const plain = Number(trimmed.replace(/,/g, ""));
  if (/^[+-]?[\d,]*\.?\d+(e[+-]?\d+)?$/i.test(trimmed) && Number.isFinite(plain)) return { value: plain };
  if (/^[+-]?[\d.]+%$/.test(trimmed))
    return { value: parseFloat(trimmed) / 100, look: { ...cell.look, numberFormat: "0.00%" } };
  if (/^\d{1,4}[-/年]\d{1,2}([-/月]\d{1,2}日?)?$/.test(trimmed))
    return { value: 45_000, look: { ...cell.look, numberFormat: "m/d/yyyy" } };
  return { value };
}

/** Brackets and quotes must close; more of a formula this host does not understand. */
function assertFormula(formula: string): string {
  const bare = formula.replace(/"[^"]*"/g, "").replace(/'[^']*'/g, "");
  const opened = bare.split("(").length - bare.split(")").length;
  if (opened !== 0 || /["]/.test(bare) || /[+\-*/^&]$/.test(bare))
    throw new HostError("InvalidArgument", "The formula is invalid.", "Range.formulas");
  return formula;
}
