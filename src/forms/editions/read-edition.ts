import * as v from "valibot";
import type { Edition } from "./edition";
import type { EditionProblem } from "./edition-agreement";
import { disagreements, entryNumber } from "./edition-agreement";
import type { EditionFile, KnownCheck } from "./edition-schema";
import { editionSchema } from "./edition-schema";
import { findEdition } from "./index";
import { jsonFault } from "./json-fault";
import { jsonPlaces } from "./json-places";

/** The text is no edition: which entries, what was found, what was expected. `message` is Chinese. */
export class EditionInvalid extends Error {
  constructor(readonly problems: readonly EditionProblem[]) {
    super(printed(problems));
    this.name = "EditionInvalid";
  }
}

const mostTold = 5;

function printed(problems: readonly EditionProblem[]): string {
  const told = problems
    .slice(0, mostTold)
    .map(({ path, place, message }) => `${place ? `${place}：` : ""}${path ? `“${path}”` : ""}${message}`);
  const [only] = told;
  if (problems.length === 1 && only !== undefined) return `${only}。`;
  const rest = problems.length > mostTold ? `；另有 ${problems.length - mostTold} 处` : "";
  return `共 ${problems.length} 处不对：${told.map((one, index) => `（${index + 1}）${one}`).join("；")}${rest}。`;
}

/** Reads an edition from the text of a JSON file. @throws EditionInvalid */
export function readEdition(text: string, checks: readonly KnownCheck[]): Edition {
  const data = parsed(text);
  try {
    return editionOf(data, checks);
  } catch (error) {
    throw error instanceof EditionInvalid ? new EditionInvalid(placed(error.problems, text)) : error;
  }
}

/** With the line and the column of each; what is missing is told where the group begins that lacks it. */
function placed(problems: readonly EditionProblem[], text: string): readonly EditionProblem[] {
  const places = jsonPlaces(text, (parent, key) => {
    const own = typeof key === "number" ? entryNumber(key) : key;
    return parent === "" ? own : `${parent} › ${own}`;
  });
  return problems.map(({ path, message }) => {
    const names = path === "" ? [] : path.split(" › ");
    const known = [...names.keys()].map((left) => names.slice(0, names.length - left).join(" › "));
    const place = places.get(known.find((one) => places.has(one)) ?? "");
    return { path, message, ...(place && { place: `第 ${place.line} 行第 ${place.column} 列` }) };
  });
}

function parsed(text: string): unknown {
  const fault = jsonFault(text);
  if (fault) {
    const place = `第 ${fault.line} 行第 ${fault.column} 列：`;
    throw new EditionInvalid([{ path: "", message: `不是合格的 JSON，${place}${fault.message}` }]);
  }
  return JSON.parse(text);
}

/** Makes an edition of what a JSON file holds. @throws EditionInvalid */
export function editionOf(data: unknown, checks: readonly KnownCheck[]): Edition {
  const result = v.safeParse(editionSchema(checks), data);
  if (!result.success) throw new EditionInvalid(firstOfEach(result.issues.map(problemOf)));
  const base = findEdition(result.output.extends);
  if (!base) throw new EditionInvalid([{ path: "extends", message: "没有这个版本" }]);
  const edition = extended(base, result.output);
  const problems = disagreements(edition);
  if (problems.length > 0) throw new EditionInvalid(problems);
  return edition;
}

/** An entry that is wrong in two ways is told once. */
const firstOfEach = (problems: readonly EditionProblem[]): readonly EditionProblem[] =>
  problems.filter(({ path }, at) => problems.findIndex((one) => one.path === path) === at);

const problemOf = (issue: v.BaseIssue<unknown>): EditionProblem => ({
  path: (issue.path ?? []).map(({ key }) => (typeof key === "number" ? entryNumber(key) : String(key))).join(" › "),
  message: issue.message,
});

function extended(base: Edition, file: EditionFile): Edition {
  const set = Object.entries(file.thresholds ?? {});
  return {
    id: file.id,
    name: file.name,
    sources: file.sources ?? base.sources,
    titles: { ...base.titles, ...file.titles },
    labels: { ...base.labels, ...file.labels },
    executionPoints: file.executionPoints ?? base.executionPoints,
    totalPoints: file.totalPoints ?? base.totalPoints,
    ...deadlinesOf(base, file),
    weightSchemes: file.weightSchemes ?? base.weightSchemes,
    thresholds: { ...base.thresholds, ...Object.fromEntries(set.map(([name, { value }]) => [name, value])) },
    thresholdSources: {
      ...base.thresholdSources,
      ...Object.fromEntries(set.map(([name, { source }]) => [name, source])),
    },
    grades: { ...base.grades, ...file.grades },
    tiers: { ...base.tiers, ...file.tiers },
    severities: { ...base.severities, ...present(file.severities) },
    switchedOff: { ...base.switchedOff, ...present(file.switchedOff) },
    ...(base.platform || file.platform ? { platform: { ...base.platform, ...file.platform } } : {}),
  };
}

function deadlinesOf(base: Edition, file: EditionFile): Pick<Edition, "deadlines"> {
  const deadlines = file.deadlines ?? base.deadlines;
  return deadlines ? { deadlines } : {};
}

/** A record without the names that are left out. */
const present = <T>(record: Readonly<Record<string, T | undefined>> = {}): Record<string, T> =>
  Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
