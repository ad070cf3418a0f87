import * as v from "valibot";
import type { Edition } from "./edition";
import type { JsonProblem } from "../json/json-problem";
import { faultIn, placed, printed, problemsOf } from "../json/json-problem";
import { disagreements } from "./edition-agreement";
import type { EditionFile, KnownCheck } from "./edition-schema";
import { editionSchema } from "./edition-schema";
import { findEdition } from "./index";

/** The text is no edition: which entries, what was found, what was expected. `message` is Chinese. */
export class EditionInvalid extends Error {
  constructor(readonly problems: readonly JsonProblem[]) {
    super(printed(problems));
    this.name = "EditionInvalid";
  }
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

function parsed(text: string): unknown {
  const fault = faultIn(text);
  if (fault) throw new EditionInvalid([fault]);
  return JSON.parse(text);
}

/** Makes an edition of what a JSON file holds. @throws EditionInvalid */
export function editionOf(data: unknown, checks: readonly KnownCheck[]): Edition {
  const result = v.safeParse(editionSchema(checks), data);
  if (!result.success) throw new EditionInvalid(problemsOf(result.issues));
  const base = findEdition(result.output.extends);
  if (!base) throw new EditionInvalid([{ path: "extends", message: "没有这个版本" }]);
  const edition = extended(base, result.output);
  const problems = disagreements(edition);
  if (problems.length > 0) throw new EditionInvalid(problems);
  return edition;
}

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
