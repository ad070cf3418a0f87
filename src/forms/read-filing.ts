import type { MoneyUnit } from "../quantities/amount";
import { Amount } from "../quantities/amount";
import type { WorkbookContent } from "../workbook/workbook";
import { readBasicData } from "./basic-data/read";
import { readBudgetFigures } from "./budget-figures/read";
import type { Edition } from "./editions/edition";
import type { Field } from "./field";
import type { BasicData, Beside, Filing, FormHead, Project } from "./filing";
import { readOverall } from "./overall/read";
import { readProject } from "./project/read";
import type { FoundForm } from "./reading/find-forms";
import { findForms, moneyUnitOf } from "./reading/find-forms";
import { FormReader, yearIn } from "./reading/form-reader";
import { KeyNames } from "./reading/key-names";
import { Lexicon, bare } from "./reading/label";
import { Surroundings } from "./surroundings";
import { TemplateMismatch } from "./template-mismatch";

/**
 * Reads every form of a workbook. Forms are found by their printed labels, wherever they stand; one that is missing is
 * undefined. Of two forms of one kind the first counts, except projects.
 * @throws TemplateMismatch when there is no form at all, or one that is almost a form but lacks a label.
 */
export function readFiling(content: WorkbookContent, edition: Edition, beside: Beside = {}): Filing {
  const lexicon = Lexicon.of(edition);
  const found = findForms(content, lexicon);
  if (found.length === 0) throw noForms(content);
  const first = (kind: FoundForm["kind"]) => found.find((form) => form.kind === kind);
  const basicData = readWith(first("basicData"), lexicon, "basicData", readBasicData);
  const overall = readWith(first("overall"), lexicon, "overall", readOverall);
  const budgetFigures = readWith(first("budgetFigures"), lexicon, "budgetFigures", readBudgetFigures);
  const projects = readProjects(found, lexicon);
  const forms = { basicData, overall, projects, budgetFigures };
  const places = found.map(({ region: { index, ...area } }) => ({ ...area, sheet: index.sheet, errors: index.errors }));
  return assemble(edition, forms, beside, (heads) => new Surroundings(content, heads, places));
}

type Forms = Pick<Filing, "basicData" | "overall" | "projects" | "budgetFigures">;

function assemble(
  edition: Edition,
  { basicData, overall, projects, budgetFigures }: Forms,
  { report, lastYear }: Beside,
  around: (forms: readonly FormHead[]) => Surroundings,
): Filing {
  const forms = [basicData, overall, ...projects, budgetFigures].filter((form) => form !== undefined);
  return {
    edition,
    unit: mostCommon(forms.map((form) => form.unit)) ?? mostCommon(projects.map((project) => project.implementer)),
    year: mostCommon(forms.map((form) => form.year)) ?? yearOfColumns(basicData),
    basicData,
    overall,
    projects,
    budgetFigures,
    surroundings: around(forms),
    report,
    lastYear,
  };
}

function readProjects(found: readonly FoundForm[], lexicon: Lexicon): Project[] {
  const names = new KeyNames();
  return found
    .filter(({ kind }) => kind === "project")
    .map((form) => {
      const unit = moneyUnitOf(form.region);
      let name: string | undefined;
      // A form read twice keeps the name it was given first.
      const keyName = (shown: string) => (name ??= names.of(shown));
      return inItsPrecision((decimals) =>
        readProject(new FormReader(form.region, lexicon, "project", unit, decimals), form, keyName),
      );
    });
}

function readWith<F extends FormHead>(
  found: FoundForm | undefined,
  lexicon: Lexicon,
  key: string,
  read: (form: FormReader, found: FoundForm) => F,
): F | undefined {
  if (!found) return undefined;
  const unit: MoneyUnit = moneyUnitOf(found.region);
  return inItsPrecision((decimals) => read(new FormReader(found.region, lexicon, key, unit, decimals), found));
}

/**
 * Reads with two decimals, the least the final account prints; if the whole form turns out to show one decimal only, in
 * three places or more, it was rounded to that and is read again with its own precision.
 */
function inItsPrecision<F extends FormHead>(read: (decimals: number) => F): F {
  const form = read(2);
  return showsOneDecimalOnly(form.fields) ? read(1) : form;
}

function showsOneDecimalOnly(fields: readonly Field<unknown>[]): boolean {
  const decimals = fields
    .filter((field) => field.value instanceof Amount)
    .map(({ written }) => /\.(\d+)/.exec(written.normalize("NFKC").replace(/\s/g, ""))?.[1]?.length ?? 0);
  const formats = fields.some((field) => field.value instanceof Amount && /0\.00/.test(field.cell?.numberFormat ?? ""));
  return !formats && decimals.filter((shown) => shown === 1).length >= 3 && decimals.every((shown) => shown <= 1);
}

function mostCommon(fields: readonly Field<string>[]): string | undefined {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { value } of fields)
    if (value !== undefined) {
      const known = counts.get(bare(value));
      counts.set(bare(value), { text: known?.text ?? value, count: (known?.count ?? 0) + 1 });
    }
  return [...counts.values()].reduce<{ text: string; count: number } | undefined>(
    (most, one) => (most && most.count >= one.count ? most : one),
    undefined,
  )?.text;
}

/** No title names a year: 2023年决算数 | 2024年预算数 | 2024年决算数 do, as long as they are of one mind. */
function yearOfColumns(basicData: BasicData | undefined): string | undefined {
  if (!basicData) return undefined;
  const [lastYear, budget, finalAccount] = (["lastYear", "budget", "finalAccount"] as const).map((id) =>
    yearIn(basicData.headings[id].written),
  );
  if (finalAccount === undefined || (budget !== undefined && budget !== finalAccount)) return undefined;
  return lastYear === undefined || Number(lastYear) === Number(finalAccount) - 1 ? finalAccount : undefined;
}

function noForms(content: WorkbookContent): TemplateMismatch {
  const names = content.sheets.map(({ name }) => `“${name}”`).slice(0, 5);
  const sheets =
    content.sheets.length > 5 ? `${names.join("、")}等 ${content.sheets.length} 个工作表` : names.join("、");
  return new TemplateMismatch(
    "部门整体支出绩效评价基础数据表、部门整体支出绩效自评表、项目支出绩效自评表",
    undefined,
    undefined,
    `工作簿（${sheets}）里没有找到基础数据表、部门整体支出绩效自评表或项目支出绩效自评表。请打开填好的自评表，或先新建空白表。`,
  );
}
