import type { FundingPart, FundingRow } from "../filing";
import { projectSources } from "../filing";
import type { FundingColumn } from "../scored-layout";
import { fundingColumns } from "../scored-layout";
import type { TermId } from "../vocabulary";
import type { FormReader } from "./form-reader";
import { normalise } from "./label";
import type { PlacedText } from "./sheet-view";
import { rateReader, readPoints } from "./values";

export interface FundingBlock {
  readonly total: FundingRow;
  readonly parts: readonly FundingPart[];
  /** The row of 年度资金总额. */
  readonly row: number;
}

/** Words that end the block: the breakdowns of 表2, the goals, the indicators. */
const stops: readonly TermId[] = [
  "byIncome",
  "byNature",
  "annualGoal",
  "expected",
  "firstLevel",
  "performanceIndicators",
];

/** In 表2 these labels open the breakdowns, whatever became of 按收入性质分. */
const breakdown: readonly TermId[] = [
  "generalPublicBudget",
  "governmentFunds",
  "specialAccountRevenue",
  "basicSpending",
];

type Columns = ReadonlyMap<FundingColumn, PlacedText>;

/** Reads the three amounts, 分值, 执行率 and 得分 of 年度资金总额 and of the lines below it. */
export function readFundingBlock(form: FormReader): FundingBlock | undefined {
  const header = form.findColumns(fundingColumns, 2);
  const totalLabel = form.find("totalFunds", header?.row);
  if (!header || !totalLabel) return undefined;
  const end =
    form.findLabelled(form.key === "overall" ? [...stops, ...breakdown] : stops, totalLabel.row)?.row ??
    form.region.bottom + 1;
  const total = readRow(form, "funding.total", "年度资金总额", totalLabel.row, header.columns);
  const parts: FundingPart[] = [];
  for (let row = totalLabel.bottom + 1; row < end; row++) {
    const label = partLabel(form, row, header.columns);
    if (!label) continue;
    const source = form.lexicon.match(label, projectSources);
    const name = normalise(label);
    const key = source ? `funding.${source}` : `funding[${name}]`;
    parts.push({ source, ...readRow(form, key, name, row, header.columns) });
  }
  return { total, parts, row: totalLabel.row };
}

function readRow(form: FormReader, key: string, label: string, row: number, columns: Columns): FundingRow {
  const amount = (column: "initialBudget" | "annualBudget" | "executed") => {
    const [fieldKey, fieldLabel] = [`${key}.${column}`, `${label} ${form.lexicon.printed(column)}`];
    const place = columns.get(column);
    return place ? form.amountAt(fieldKey, fieldLabel, row, place.column) : form.absent<never>(fieldKey, fieldLabel);
  };
  const points = (column: "points" | "score") => {
    const [fieldKey, fieldLabel] = [`${key}.${column}`, `${label} ${form.lexicon.printed(column)}`];
    const place = columns.get(column);
    return place
      ? form.at(fieldKey, fieldLabel, row, place.column, readPoints)
      : form.absent<never>(fieldKey, fieldLabel);
  };
  const [initialBudget, annualBudget, executed] = [amount("initialBudget"), amount("annualBudget"), amount("executed")];
  const earned = points("points");
  const ratePlace = columns.get("executionRate");
  const readRate = rateReader(executed.value, annualBudget.value);
  return {
    key: `${form.key}.${key}`,
    label,
    initialBudget,
    annualBudget,
    executed,
    points: earned,
    executionRate: ratePlace
      ? form.at(`${key}.executionRate`, `${label} 执行率`, row, ratePlace.column, readRate)
      : form.absent(`${key}.executionRate`, `${label} 执行率`),
    score: points("score"),
  };
}

/** The text nearest to the left of the first column of figures; the block's own side heading spans several rows and is not it. */
function partLabel(form: FormReader, row: number, columns: Columns): string | undefined {
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const labels = form.region.index
    .inRow(row)
    .filter(({ column }) => column < first && column >= form.region.left && column <= form.region.right);
  return labels.at(-1)?.text;
}
