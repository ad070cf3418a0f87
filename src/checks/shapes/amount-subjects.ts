import { isGiven } from "../../forms/field";
import type { Project, ProjectSource, ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Figure, ReadText, Stage } from "../../prose/reading";
import { detailCounterparts, itemCounterparts, projectCounterparts, sourceCounterparts } from "./amount-cells";
import { withName } from "./project-names";
import type { ReportItem } from "./report-items";
import { itemNamed, plainName } from "./report-items";
import { otherProjectsCounterparts } from "./report-sums";
import type { Column, Counterpart, Year } from "./report-ties";
import { speaksOfYearSpent } from "./spoken-year";
import { projectSpokenOf } from "./told-topics";
import { clauseOf, valueBefore } from "./figure-places";

/** What an amount is of, and what the tables have for it. */
export interface AmountSubject {
  /** "hospitality", "projects[name]". */
  readonly id: string;
  readonly cells: (column: Column, year: Year) => readonly Counterpart[];
  /** The column, where it is not said by 预算 or 决算; undefined where it cannot be told. */
  readonly column: Column | undefined;
  /** Set where a year among its words is that of something else: 上年结转. */
  readonly year?: Year;
}

/** An amount with what stands around it. */
export interface AmountPlace {
  readonly filing: ReportedFiling;
  readonly read: ReadText;
  readonly figure: AmountFigure;
  /** What the amount right before it in its sentence is of. */
  readonly before: AmountSubject | undefined;
  readonly next: Figure | undefined;
}

/** What an amount is of: the item or project its words name, else what is spoken of; undefined when unsure. */
export function amountSubject(place: AmountPlace, item: ReportItem | undefined): AmountSubject | undefined {
  const { filing, figure } = place;
  const { words } = figure.subject;
  const name = plainName(words).replace(/支出$/, "");
  const said = item ?? itemNamed(words) ?? itemNamed(name) ?? itemNamed(name.replace(/预算$/, ""));
  if (said) return isSpentByProject(place, said) ? undefined : ofItem(place, said);
  const source = sources.find(([names]) => names.test(name))?.[1];
  // 其他资金 is a source of money and not the project 其他项目.
  if (source !== undefined) return source === "none" ? undefined : ofSource(place, source);
  // 其他 in a table of 公用经费 is no project; behind projects it is 其他项目.
  if (name === "其他" && !place.before?.id.startsWith("projects[")) return undefined;
  const column = columnOf(place);
  const project = withName(filing.projects, ({ projectName }) => projectName.value, name);
  const whole = project && figure.subject.inherited ? wholeBehindAddition(place) : undefined;
  if (whole) return whole;
  if (project)
    return {
      id: project.key,
      cells: (one, year) =>
        year === 0 ? [...projectCounterparts(filing, project, one), ...besidesCarried(place, project, one)] : [],
      column: column ?? (name === "其他项目" && isBudgetBeforeSpent(place) ? "budget" : undefined),
    };
  if (name === "其他项目") return ofOthers(place, column);
  return ofDetail(place, name) ?? (nameless.test(name) ? ofSpokenOf(place, column) : undefined);
}

function ofItem(place: AmountPlace, item: ReportItem): AmountSubject {
  const { filing } = place;
  const column = columnOf(place);
  const cells = (one: Column, year: Year) => itemCounterparts(filing, item, one, year);
  const spent = tellsSpending(place, item.id, column) ? (isSpentOfLine(place, item) ? "final" : "any") : undefined;
  return { id: item.id, cells, column: spent ?? column ?? unsaid(place) };
}

const threePublic = /^(?:threePublicExpenses|travelAbroad|vehicles|vehiclePurchase|vehicleRunning|hospitality)$/;
const planned = /预算|安排|批复|年初|计划|限额|控制|标准|定额|拟|指标/;

/** 因公出国（境）费支出12万元 where nothing around speaks of a budget, which a “三公” table tells line by line as well. */
function isSpentOfLine({ filing, read, figure }: AmountPlace, { id }: ReportItem): boolean {
  const sentence = read.sentences[figure.sentence];
  if (!threePublic.test(id) || !sentence || !speaksOfYearSpent(filing, read, figure)) return false;
  const title = read.headings[read.paragraphs[sentence.paragraph]?.heading ?? -1]?.title ?? "";
  return !planned.test(read.text.slice(Math.max(0, sentence.start - 300), sentence.end)) && !planned.test(title);
}

/** 年中追加防汛专项85万元，全年预算2447.90万元 goes on to the whole, whose cell bears that out. */
function wholeBehindAddition(place: AmountPlace): AmountSubject | undefined {
  const { read, figure } = place;
  const item = itemNamed("部门整体支出");
  if (!item || valueBefore(read, figure)?.subject.stage !== "added") return undefined;
  const subject = ofItem(place, item);
  const cells = subject.column ? subject.cells(subject.column, 0) : [];
  return cells.some(({ value }) => value.agreesWithinRounding(figure.amount)) ? subject : undefined;
}

const unsaid = (place: AmountPlace): Column | undefined => (isBudgetBeforeSpent(place) ? "budget" : undefined);

function ofOthers(place: AmountPlace, column: Column | undefined): AmountSubject {
  const { filing } = place;
  const cells = (one: Column, year: Year) =>
    year === -1 || one === "any" ? [] : otherProjectsCounterparts(filing, one);
  return { id: "其他项目", cells, column: column ?? unsaid(place) };
}

/** 业务工作经费 and other lines of 表1 that have no form. */
function ofDetail(place: AmountPlace, name: string): AmountSubject | undefined {
  if (/^其他$|^省级专项/.test(name)) return undefined;
  const line = withName(place.filing.basicData?.details ?? [], (one) => one.name, name);
  if (!line) return undefined;
  const column = columnOf(place);
  return {
    id: line.key,
    cells: (one, year) => detailCounterparts(line, one, year),
    column: tellsSpending(place, line.key, column) ? "any" : column,
  };
}

const sources: readonly (readonly [RegExp, ProjectSource | "none"])[] = [
  [/^(?:当年|本年)?财政拨款$/, "appropriation"],
  [/^(?:上年)?结[转余](?:资金)?$|^(?:上年)?结转结余(?:资金)?$/, "carriedForward"],
  [/^其他资金$/, "none"],
];

/** Only of a project its sentence or the amount before tells of: 财政拨款 alone is the unit's, 年末结转 money of next year. */
function ofSource({ filing, read, figure, before }: AmountPlace, source: ProjectSource): AmountSubject | undefined {
  const spoken = projectSpokenOf(filing, read, figure);
  if (!spoken || !(spoken.named || before?.id.startsWith(spoken.project.key))) return undefined;
  const since = sinceAmount(read, figure);
  const words = source === "carriedForward" ? /(?:上年|以前年度)(?:财政)?结[^，,。；;]*$/ : /其中/;
  if (!words.test(since) && !before?.id.startsWith(`${spoken.project.key}.`)) return undefined;
  if (/[支剩共]|决算|执行|年末|合计|总计|可用/.test(since)) return undefined;
  const { project } = spoken;
  return {
    id: `${project.key}.${source}`,
    cells: (column) => sourceCounterparts(project, source, column),
    column: "any",
    year: 0,
  };
}

/** 全年预算数30万元 names nothing: the project the sentence is about does; a paragraph may have gone on to the whole. */
function ofSpokenOf(place: AmountPlace, column: Column | undefined): AmountSubject | undefined {
  const { filing, read, figure } = place;
  const { stageInherited, yearOffset } = figure.subject;
  if (!column || stageInherited || (yearOffset ?? 0) !== 0 || isPart(place)) return undefined;
  const spoken = projectSpokenOf(filing, read, figure);
  if (!spoken) return undefined;
  const { project } = spoken;
  // 课题经费 is of the project that has a 课题, whichever was named last.
  if (figure.subject.words.includes("课题") && !speaksOf(project, "课题")) return undefined;
  // 年中追加防汛专项85万元，全年预算2447.90万元 went on to the whole.
  const whole = itemNamed("部门整体支出");
  return {
    id: project.key,
    cells: (one, year) =>
      year === -1
        ? []
        : [...projectCounterparts(filing, project, one), ...(whole ? itemCounterparts(filing, whole, one, 0) : [])],
    column,
  };
}

/** 2024年预算180万元，另有上年结转24万元, 当年预算 beside 上年结转 in a table: this year's money of what both make up. */
function besidesCarried({ read, figure }: AmountPlace, project: Project, column: Column): readonly Counterpart[] {
  const { start, end } = figure;
  const heads = read.tables.find((table) => table.start <= start && end <= table.end)?.columns.map(({ head }) => head);
  const told = heads ?? [read.sentences[figure.sentence]?.text ?? ""];
  return told.some((words) => /(?:上年|以前年度|年初)(?:财政)?结[转余]|结转(?:结余)?资金/.test(words))
    ? sourceCounterparts(project, "appropriation", column)
    : [];
}

const speaksOf = ({ projectName, indicators }: Project, word: string): boolean =>
  [projectName, ...indicators.rows.map(({ name }) => name)].some((cell) => isGiven(cell) && cell.value.includes(word));

/** The words between the last figure and this one; 当年 and 上年 are no figures. */
function sinceAmount(read: ReadText, figure: Figure): string {
  const from = valueBefore(read, figure)?.end ?? read.sentences[figure.sentence]?.start ?? figure.start;
  return read.text.slice(from, figure.start).replace(/\s/g, "");
}

const nameless = /^(?:(?:该|本|此|这)[项个]?)?(?:项目|专项|课题|资金|经费)*$/;

/** The column the words of a stage name. */
export function columnNamed(stage: Stage | undefined): Exclude<Column, "any"> | undefined {
  switch (stage) {
    case "initial":
    case "adjusted":
    case "budget":
    case "final":
      return stage;
    case "spent":
      return "final";
    default:
      return undefined;
  }
}

/** 公用经费支出223.87万元: spent, although no word says budget or final account; 基本支出 is its name. */
function tellsSpending(place: AmountPlace, id: string, column: Column | undefined): boolean {
  const { words, stage, stageInherited, inherited } = place.figure.subject;
  if (inherited || column === "final" || !/支出$/.test(words) || mayBePlanned.test(id)) return false;
  return (stage === undefined || stageInherited) && !isPart(place);
}

const mayBePlanned = /^(?:basicSpending|projectSpending|total|specials)$/;

/** 公务接待费支出1.5万元用于某次会议, 其中外宾接待支出0.5万元. */
function isPart({ read, figure }: AmountPlace): boolean {
  const { text } = read;
  const clause = clauseOf(read, figure);
  const behind = text.slice(figure.end, clause?.end ?? figure.end);
  const before = text.slice(clause?.start ?? figure.start, figure.start);
  return /未|结[转余]|节约|用于|下年|次年|收回|退回/.test(behind) || /用于|包括|剩余|结余|节约|另|扣除/.test(before);
}

/** 决算6万元；公用经费4万元，决算3万元: what the next figure says of itself, the one before it is not. */
function columnOf({ figure, next }: AmountPlace): Exclude<Column, "any"> | undefined {
  const column = columnNamed(figure.subject.stage);
  if (!figure.subject.stageInherited || next?.kind !== "amount" || next.sentence !== figure.sentence) return column;
  const { inherited, stageInherited, stage } = next.subject;
  return inherited && !stageInherited && columnNamed(stage) === column ? undefined : column;
}

/** 省级专项资金56.1万元，实际支出52.6万元: the first of the two is the budget. */
function isBudgetBeforeSpent(place: AmountPlace): boolean {
  const { figure, next } = place;
  if (
    figure.subject.stage === "carried" ||
    columnOf(place) !== undefined ||
    next?.kind !== "amount" ||
    next.sentence !== figure.sentence ||
    isPart(place)
  )
    return false;
  const { subject } = next;
  return subject.inherited && !subject.stageInherited && columnNamed(subject.stage) === "final" && !isInside(place);
}

const isInside = ({ read, figure }: AmountPlace): boolean => /其中/.test(sinceAmount(read, figure));

/** 标准化项目支出28.5万元，用于会议费2万元、公务接待费0.5万元: what a project spent on something the unit has a line for. */
function isSpentByProject({ filing, read, figure }: AmountPlace, { basicLine }: ReportItem): boolean {
  const ofUnit = basicLine !== undefined && basicLine !== "projectSpending";
  if (!ofUnit || figure.sentence < 0 || !figure.subject.stageInherited) return false;
  return projectSpokenOf(filing, read, figure)?.named === true;
}
