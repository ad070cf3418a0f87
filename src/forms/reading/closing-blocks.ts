import type { Field } from "../field";
import type { ScoredForm, Signature } from "../filing";
import type { FormReader } from "./form-reader";
import type { PlacedText } from "./sheet-view";
import { findText } from "./sheet-view";
import { readText } from "./values";

/** 预期目标 and 实际完成情况: the text below each heading, or beside it where the form puts it there. */
export function readAnnualGoal(form: FormReader, from: number): ScoredForm["annualGoal"] {
  return { expected: goal(form, "expected", "预期目标", from), achieved: goal(form, "achieved", "实际完成情况", from) };
}

function goal(form: FormReader, term: "expected" | "achieved", label: string, from: number): Field<string> {
  const key = `annualGoal.${term}`;
  const heading = form.find(term, from);
  const below = heading ? heading.bottom + 1 : Infinity;
  if (!heading || below > form.region.bottom) return form.absent(key, label);
  const { cell } = form.region.index.cellAt(below, heading.column);
  const holdsHeader = cell.value.kind === "text" && form.lexicon.match(cell.value.text, ["firstLevel", "achieved"]);
  if (holdsHeader) return form.beside(key, label, heading, readText);
  const lower = cell.value.kind === "blank" ? textBelow(form, heading, below) : undefined;
  return form.at(key, label, lower?.row ?? below, lower?.column ?? heading.column, readText);
}

/** The first text under a heading, some rows down, before the indicators: copies out of Word leave a row empty. */
function textBelow(form: FormReader, { column, right }: PlacedText, from: number): PlacedText | undefined {
  const end = form.find(["firstLevel", "performanceIndicators"], from)?.row ?? from;
  return findText(form.region, (text) => text.column >= column && text.column <= right, from, end - 1);
}

/** The last line of a form. */
export function readSignature(form: FormReader): Signature {
  const line = (id: keyof Signature, term: "preparer" | "signatureDate" | "telephone" | "headOfUnit") =>
    form.beside(`signature.${id}`, form.lexicon.printed(term), form.findLabelled(term), readText);
  return {
    preparer: line("preparer", "preparer"),
    date: line("date", "signatureDate"),
    telephone: line("telephone", "telephone"),
    headOfUnit: line("headOfUnit", "headOfUnit"),
  };
}
