import { isGiven, onlyGiven } from "../../forms/field";
import type { Project, SpendingDetail } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { remembered } from "../../quantities/remembered";

/** 省级标准化专项资金 and 标准化 项目 are one project: white space, 省级 and the usual endings do not tell projects apart. */
export function isSameProject(one: string, other: string): boolean {
  return one.trim() !== "" && coreName(one) === coreName(other);
}

/** What tells a project from others: 标准化 of 省级标准化专项资金. */
export const coreName = remembered((name) => {
  const plain = normalise(name);
  const bared = plain.replace(/^省级/, "").replace(/(?:资金|经费|专项|项目)+$/, "");
  return bared || plain;
});

/** The one of a list that has this name, to the letter if there is one. */
export function withName<T>(list: readonly T[], nameOf: (one: T) => string | undefined, name: string): T | undefined {
  const names = namesOf(list, nameOf);
  const at = names.exact.get(normalise(name)) ?? (name.trim() === "" ? undefined : names.alike.get(coreName(name)));
  return at === undefined ? undefined : list[at];
}

interface Names {
  /** The first place of each name, to the letter and by what tells projects apart. */
  readonly exact: ReadonlyMap<string, number>;
  readonly alike: ReadonlyMap<string, number>;
}

/** Five hundred projects ask five hundred times for one of the same list: looked through once. A list is named one way. */
function namesOf<T>(list: readonly T[], nameOf: (one: T) => string | undefined): Names {
  const known = indexes.get(list);
  if (known) return known;
  const [exact, alike] = [new Map<string, number>(), new Map<string, number>()];
  list.forEach((one, at) => {
    const name = nameOf(one) ?? "";
    if (!exact.has(normalise(name))) exact.set(normalise(name), at);
    if (name.trim() !== "" && !alike.has(coreName(name))) alike.set(coreName(name), at);
  });
  const names = { exact, alike };
  indexes.set(list, names);
  return names;
}

const indexes = new WeakMap<readonly unknown[], Names>();

/** Projects that have money this year; an empty form is no project yet. */
export function fundedProjects(projects: readonly Project[]): readonly Project[] {
  return projects.filter(({ funding: { total } }) => {
    const amounts = onlyGiven([total.initialBudget, total.annualBudget, total.executed]);
    return amounts.some(({ value }) => !value.isZero);
  });
}

/** Lines below 项目支出 with money this year: what ended last year has no form any more. */
export function fundedDetails(details: readonly SpendingDetail[]): readonly SpendingDetail[] {
  return details.filter(({ budget, finalAccount }) =>
    [budget, finalAccount].some((field) => field.state === "unreadable" || (isGiven(field) && !field.value.isZero)),
  );
}

/** Headings such as 业务工作经费 that stand for any number of projects, not spelt out by lines of their own. */
export function genericDetails(details: readonly SpendingDetail[]): readonly SpendingDetail[] {
  const funded = fundedDetails(details);
  return funded.filter(
    ({ heading, category }) => heading && !funded.some((line) => !line.heading && line.category === category),
  );
}
