import type { Area } from "../workbook/address";
import { cellName } from "../workbook/address";
import { markTone } from "./mark-format";
import { areaOf } from "./read-state";
import { storedWords } from "./mark-words";
import type { HighlightState } from "./workbook-state";

const shape = "items/id,items/type,items/customOrNullObject/rule/formula";

interface ListedSheet {
  readonly sheet: string;
  readonly formats: Excel.ConditionalFormatCollection;
}

interface Spot {
  readonly range: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

interface Listed {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly tone: HighlightState["tone"];
}

/** Asks for the conditional formats of a sheet. The list does not say where they lie. */
export function listHighlights(sheet: Excel.Worksheet): ListedSheet {
  return { sheet: sheet.id, formats: sheet.getRange().conditionalFormats.load(shape) };
}

/** Asks the cells that our notes or our own record name what lies on them, in the same round trip as the lists. */
export function markedSpots(
  sheets: readonly Excel.Worksheet[],
  storageXml: string | undefined,
  noted: readonly Excel.Range[],
): Spot[] {
  const recorded = storedWords(storageXml).flatMap(({ sheet, row, column }) => {
    const found = sheets.find(({ name }) => name === sheet);
    return found ? [found.getRange(cellName(row, column)).load("address")] : [];
  });
  return [...noted, ...recorded].map((range) => ({ range, formats: range.conditionalFormats.load("items/id") }));
}

/** Our highlights with their places; only those found at no spot are asked for by themselves, in one more round trip. */
export async function placedHighlights(
  context: Excel.RequestContext,
  lists: readonly ListedSheet[],
  spots: readonly Spot[],
): Promise<HighlightState[]> {
  const places = new Map<string, Area>();
  for (const { range, formats } of spots) {
    const area = areaOf(range.address);
    if (area) for (const { id } of formats.items) places.set(id, area);
  }
  const listed = lists.flatMap(ours);
  const lost = listed.filter(({ format }) => !places.has(format.id));
  const ranges = new Map(lost.map(({ format }) => [format.id, format.getRange().load("address")]));
  if (lost.length > 0) await context.sync();
  return listed.flatMap(({ sheet, format: { id }, tone }) => {
    const area = places.get(id) ?? areaOf(ranges.get(id)?.address ?? "");
    return area ? [{ sheet, id, tone, area }] : [];
  });
}

function ours({ sheet, formats }: ListedSheet): Listed[] {
  return formats.items.flatMap((format) => {
    const custom = format.type === "Custom" ? format.customOrNullObject : undefined;
    if (!custom || custom.isNullObject) return [];
    const tone = markTone(custom.rule.formula);
    return tone || custom.rule.formula === "" ? [{ sheet, format, tone }] : [];
  });
}
