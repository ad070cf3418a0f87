import type * as v from "valibot";
import { jsonFault } from "./json-fault";
import { jsonPlaces } from "./json-places";

/** One thing that is wrong with a JSON file. */
export interface JsonProblem {
  /** The entry, as names from the outside in: thresholds › overAchievement › value. Empty for the whole file. */
  readonly path: string;
  /** Where it stands in the text of a file: 第 3 行第 5 列. */
  readonly place?: string;
  readonly message: string;
}

/** An entry of a list, counted as people count. */
export const entryNumber = (index: number): string => `第 ${index + 1} 项`;

const mostTold = 5;

/** What is wrong, in one sentence. */
export function printed(problems: readonly JsonProblem[]): string {
  const told = problems
    .slice(0, mostTold)
    .map(({ path, place, message }) => `${place ? `${place}：` : ""}${path ? `“${path}”` : ""}${message}`);
  const [only] = told;
  if (problems.length === 1 && only !== undefined) return `${only}。`;
  const rest = problems.length > mostTold ? `；另有 ${problems.length - mostTold} 处` : "";
  return `共 ${problems.length} 处不对：${told.map((one, index) => `（${index + 1}）${one}`).join("；")}${rest}。`;
}

/** What keeps a text from being JSON. */
export function faultIn(text: string): JsonProblem | undefined {
  const fault = jsonFault(text);
  if (!fault) return undefined;
  return { path: "", message: `不是合格的 JSON，第 ${fault.line} 行第 ${fault.column} 列：${fault.message}` };
}

/** With the line and the column of each; what is missing is told where the group begins that lacks it. */
export function placed(problems: readonly JsonProblem[], text: string): readonly JsonProblem[] {
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

/** What does not fit its schema; an entry that is wrong in two ways is told once. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): readonly JsonProblem[] {
  const problems = issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => (typeof key === "number" ? entryNumber(key) : String(key))).join(" › "),
    message: issue.message,
  }));
  return problems.filter(({ path }, at) => problems.findIndex((one) => one.path === path) === at);
}
