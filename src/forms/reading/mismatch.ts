import { cellName } from "../../workbook/address";
import { TemplateMismatch } from "../template-mismatch";
import type { TermId } from "../vocabulary";
import type { FormReader } from "./form-reader";
import { normalise } from "./label";
import { textsIn } from "./sheet-view";

/** Says which label was looked for, what came nearest and where. */
export function mismatch(form: FormReader, sought: TermId): TemplateMismatch {
  const sheet = form.region.index.sheet.name;
  const label = form.lexicon.printed(sought);
  const nearest = nearestText(form, sought);
  const found = nearest ? `最接近的是 ${nearest.cell} 的“${nearest.text}”` : "表中没有与它相近的文字";
  return new TemplateMismatch(
    label,
    sheet,
    nearest,
    `工作表“${sheet}”像是自评表，但找不到“${label}”；${found}。请按模板改回这一标签后再试。`,
  );
}

function nearestText(form: FormReader, sought: TermId): { text: string; cell: string } | undefined {
  let best: { text: string; cell: string; likeness: number } | undefined;
  for (const { text, row, column } of textsIn(form.region)) {
    const found = normalise(text);
    if (found === "" || found.length > 30) continue;
    for (const word of form.lexicon.wordsOf(sought)) {
      const likeness = sharedPairs(found, word);
      if (likeness > 0.34 && (!best || likeness > best.likeness))
        best = { text: text.trim().replace(/\s+/g, " "), cell: cellName(row, column), likeness };
    }
  }
  return best && { text: best.text, cell: best.cell };
}

/** Dice's coefficient over single characters: 1 the same characters, 0 none in common. */
function sharedPairs(a: string, b: string): number {
  const left = [...a];
  const rest = [...b];
  const shared = left.filter((character) => {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (a.length + b.length);
}
