import type { Amount } from "../../quantities/amount";
import { budgetColumns } from "../columns";
import type { Field } from "../field";
import type { BudgetFigures, BudgetLine, BudgetLineId, ProjectFigures, ProjectSource } from "../filing";
import { budgetLineIds, projectSources } from "../filing";
import type { FoundForm } from "../reading/find-forms";
import type { FormReader } from "../reading/form-reader";
import { KeyNames } from "../reading/key-names";
import { mismatch } from "../reading/mismatch";
import type { PlacedText } from "../reading/sheet-view";
import type { Reader } from "../reading/values";
import { amountReader, readArea, readCount, readText } from "../reading/values";
import { budgetFiguresLayout } from "./layout";

/** Reads our own reference sheet 预决算数据. @throws TemplateMismatch when its columns cannot be found. */
export function readBudgetFigures(form: FormReader, found: FoundForm): BudgetFigures {
  const sheet = form.region.index.sheet.name;
  const head = form.head(found.title);
  const beside = <T>(term: (typeof budgetFiguresLayout.head)[number], read: Reader<T>) =>
    form.beside(term, form.lexicon.printed(term), form.findLabelled(term), read);
  const money = amountReader(form.moneyUnit, form.decimals);
  return {
    sheet,
    at: { sheet, row: form.region.top, column: form.region.left },
    moneyUnit: form.moneyUnit,
    ...head,
    authorisedPosts: beside("authorisedPosts", readCount),
    staffInPost: beside("staffInPost", readCount),
    approvedArea: beside("approvedArea", readArea),
    actualArea: beside("actualArea", readArea),
    budgetInvestment: beside("budgetInvestment", money),
    actualInvestment: beside("actualInvestment", money),
    lines: readLines(form),
    ...readProjects(form),
    fields: form.fields,
  };
}

function readLines(form: FormReader): BudgetFigures["lines"] {
  const header = form.findColumns(budgetFiguresLayout.lineColumns, 3);
  if (!header) throw mismatch(form, "approvedBudget");
  const end = form.find("projectName", header.row)?.row ?? form.region.bottom + 1;
  const first = Math.min(...[...header.columns.values()].map(({ column }) => column));
  const terms = budgetFiguresLayout.lines.map(({ term }) => term);
  const rows = new Map<string, number>();
  for (let row = header.row + 1; row < end; row++) {
    const label = form.region.index
      .inRow(row)
      .filter(({ column }) => column < first)
      .at(-1);
    const term = label && form.lexicon.match(label.text.replace(/^按收入性质[:\uFF1A]/, ""), terms);
    if (term && !rows.has(term)) rows.set(term, row);
  }
  const lines = budgetLineIds.map((id): [BudgetLineId, BudgetLine] => {
    const term = budgetFiguresLayout.lines.find((line) => line.id === id)?.term ?? "grandTotal";
    const cells = budgetColumns.map((column, at): [string, Field<Amount>] => {
      const columnTerm = budgetFiguresLayout.lineColumns[at] ?? "approvedBudget";
      const place = header.columns.get(columnTerm);
      const row = rows.get(term);
      const [key, label] = [
        `${id}.${column}`,
        `预决算数据 ${form.lexicon.printed(term)} ${form.lexicon.printed(columnTerm)}`,
      ];
      return [
        column,
        place && row !== undefined ? form.amountAt(key, label, row, place.column) : form.absent(key, label),
      ];
    });
    const fields = Object.fromEntries(cells) as Pick<BudgetLine, (typeof budgetColumns)[number]>;
    return [id, { key: `${form.key}.${id}`, label: form.lexicon.printed(term), ...fields }];
  });
  return Object.fromEntries(lines) as Record<BudgetLineId, BudgetLine>;
}

/** One row per project below the header 项目名称 | 类别 | … | 当年财政拨款 | 上年结转资金 | 其他资金, each source over three columns. */
function readProjects(form: FormReader): Pick<BudgetFigures, "projects" | "spare"> {
  const header = form.findColumns(
    [...budgetFiguresLayout.projectColumns, ...projectSources, "lastYearReference"],
    4,
    projectsFrom(form),
  );
  const nameColumn = header?.columns.get("projectName");
  if (!header || !nameColumn) return { projects: [], spare: [] };
  const first = Math.max(nameColumn.bottom, header.row + 1) + 1;
  const projects: ProjectFigures[] = [];
  const spare: ProjectFigures[] = [];
  const names = new KeyNames();
  for (let row = first; row <= form.region.bottom; row++) {
    const start = form.region.index.inRow(row)[0];
    if (start && form.lexicon.match(start.text.split(/[:\uFF1A]/)[0] ?? "", ["instructions"])) break;
    const { cell } = form.region.index.cellAt(row, nameColumn.column);
    if (cell.value.kind === "text" || cell.value.kind === "number")
      projects.push(readProjectRow(form, row, header.columns, names.of(cell.value.text)));
    else if (!cell.locked) spare.push(readProjectRow(form, row, header.columns, names.of("空行")));
  }
  return { projects, spare };
}

/** The project block's header is the last row that says 项目名称. */
function projectsFrom(form: FormReader): number | undefined {
  return form.find("projectName")?.row;
}

function readProjectRow(
  form: FormReader,
  row: number,
  columns: ReadonlyMap<string, PlacedText>,
  name: string,
): ProjectFigures {
  const key = `projects[${name}]`;
  const text = (
    id: "name" | "category" | "supervisor" | "implementer",
    term: (typeof budgetFiguresLayout.projectColumns)[number],
  ) => {
    const place = columns.get(term);
    const label = `预决算数据 ${name} ${form.lexicon.printed(term)}`;
    return place
      ? form.at(`${key}.${id}`, label, row, place.column, readText)
      : form.absent<never>(`${key}.${id}`, label);
  };
  const amount = (id: string, label: string, column: number | undefined) =>
    column === undefined
      ? form.absent<never>(`${key}.${id}`, label)
      : form.amountAt(`${key}.${id}`, `预决算数据 ${name} ${label}`, row, column);
  const source = (id: ProjectSource) => {
    const left = columns.get(id)?.column;
    const [initialBudget, annualBudget, executed] = budgetFiguresLayout.sourceColumns.map((column, at) =>
      amount(
        `${id}.${column}`,
        `${form.lexicon.printed(id)} ${form.lexicon.printed(column)}`,
        left === undefined ? undefined : left + at,
      ),
    ) as [Field<Amount>, Field<Amount>, Field<Amount>];
    return { initialBudget, annualBudget, executed };
  };
  return {
    key: `${form.key}.${key}`,
    name: text("name", "projectName"),
    category: text("category", "projectCategory"),
    supervisor: text("supervisor", "supervisor"),
    implementer: text("implementer", "implementer"),
    lastYear: amount("lastYear", "上年决算数", columns.get("lastYearReference")?.column),
    sources: {
      appropriation: source("appropriation"),
      carriedForward: source("carriedForward"),
      otherFunds: source("otherFunds"),
    },
  };
}
