import type { Field } from "../field";
import type { ScoredForm, Signature } from "../filing";
import type { FormReader } from "./form-reader";
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
  return holdsHeader
    ? form.beside(key, label, heading, readText)
    : form.at(key, label, below, heading.column, readText);
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
