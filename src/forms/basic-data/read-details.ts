import type { BasicData, BasicLineId, SpendingDetail } from "../filing";
import type { FormReader } from "../reading/form-reader";
import { bare, normalise } from "../reading/label";
import type { PlacedText } from "../reading/sheet-view";
import { readText } from "../reading/values";
import { basicDataLayout } from "./layout";
import type { SpendingColumns } from "./spending-columns";
import { readSpendingLine } from "./spending-columns";

type SpareDetail = BasicData["spareDetails"][number];

const detailTerms = basicDataLayout.details.map(({ term }) => term);

export interface DetailLines {
  readonly details: readonly SpendingDetail[];
  /** Numbered lines without a name or a figure, left for special funds still to be entered. */
  readonly spareDetails: BasicData["spareDetails"];
}

/** The lines between 项目支出 and the next known line: 业务工作经费, 运行维护经费, each special fund. */
export function readDetails(
  form: FormReader,
  spending: SpendingColumns,
  labels: ReadonlyMap<BasicLineId, PlacedText>,
  blockEnd: number,
): DetailLines {
  const heading = labels.get("projectSpending");
  if (!heading) return { details: [], spareDetails: [] };
  const next = [...labels.values()].map(({ row }) => row).filter((row) => row > heading.row);
  const end = Math.min(blockEnd, ...next);
  const details: SpendingDetail[] = [];
  const spareDetails: SpareDetail[] = [];
  const seen = new Map<string, number>();
  let category: SpendingDetail["category"] = "other";
  for (let row = heading.row + 1; row < end; row++) {
    const text = spending.labelAt(row);
    if (!text || /^[.…·]+$/.test(bare(text.text))) continue;
    const term = form.lexicon.match(text.text, detailTerms);
    const known = basicDataLayout.details.find((one) => one.term === term);
    const numbered = /^\(?[1-9一二三四五六七八九]\)?[、.]/.test(bare(text.text));
    if (known) category = known.category;
    else if (numbered && category !== "special") category = "other";
    const name = known ? form.lexicon.printed(known.term) : normalise(text.text) || nameless;
    const id = `details[${unique(name, seen)}]`;
    const line = readSpendingLine(form, spending, id, name, text);
    const detail = { name, category, heading: known !== undefined, ...line };
    if (!isSpare(detail)) details.push(detail);
    else spareDetails.push({ nameCell: nameCell(form, id, text), ...detail });
  }
  return { details, spareDetails };
}

const nameless = "未命名明细";

function isSpare({ name, lastYear, budget, finalAccount }: SpendingDetail): boolean {
  return name === nameless && [lastYear, budget, finalAccount].every(({ state }) => state !== "given");
}

/** （1） stays where it is, the name goes behind it. */
const nameCell = (form: FormReader, id: string, label: PlacedText): SpareDetail["nameCell"] =>
  form.behindLabel(`${id}.name`, "省级专项资金名称", label, label.text, "", readText);

function unique(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : `${name}#${count}`;
}
