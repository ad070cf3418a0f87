import type { Field } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { defineCheck } from "../check";
import type { Mention, Writing } from "../shapes/name-mentions";
import { looseStem, mentionsIn, writingOf } from "../shapes/name-mentions";
import { misspeltUnit, otherUnit } from "../shapes/other-unit";
import { readReport, wordsAt } from "../shapes/report-reading";
import { toldSpecials } from "../shapes/report-specials";

export default defineCheck({
  id: "wording/names-as-in-tables",
  code: "W30",
  title: "同一专项、本单位在正文各处和表中的名称应一致",
  basis: "审核常识",
  severity: "reminder",
  severities: { unit: "warning", misspelt: "warning" },
  needs: ["report"],
  messages: {
    varied: "正文里同一专项有几种叫法：{names}，请统一名称。",
    unlike: "正文写“{stated}”，表中的名称是“{table}”，请核对。",
    unit: "正文写的单位是“{stated}”，表中的填报单位是“{unit}”，请核对是否沿用了其他单位的报告。",
    misspelt: "正文写的单位是“{stated}”，表中的填报单位是“{unit}”，有几个字不同，请核对哪一处写错。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const misspelt = misspeltUnit(filing, read);
    const unit = misspelt ?? otherUnit(filing, read);
    if (unit)
      yield flag(misspelt ? "misspelt" : "unit", { at: wordsAt(filing, unit), words: { unit: filing.unit ?? "" } });
    const tables = namesIn(filing);
    const told = toldSpecials(read).map(({ name }) => name);
    const mentioned = mentionsIn(read);
    const byStem = groupedByStem(tables);
    for (const stem of stemsOf([...tables.map(({ name }) => name), ...told])) {
      const mentions = mentioned(stem);
      const known = byStem.get(stem) ?? [];
      const writings = known.map(({ name }) => writingOf(name));
      const differing = mentions.find(
        (one) => mentions.some((other) => !isAlike(one, other)) && !isOneOf(one, writings),
      );
      const [table] = known;
      const stray = mentions.find((one) => table && !writings.some((other) => other.stem === one.stem));
      if (differing) {
        const others = mentions.filter((one) => !isAlike(one, differing));
        yield flag("varied", {
          at: wordsAt(filing, later(differing, others, table !== undefined)),
          because: [...firstOfEach(mentions).map((one) => wordsAt(filing, one)), ...known.map(({ field }) => field)],
          words: {
            names: firstOfEach(mentions)
              .map(({ name }) => `“${name}”`)
              .join("、"),
          },
        });
      } else if (stray && table)
        yield flag("unlike", { at: wordsAt(filing, stray), because: [table.field], words: { table: table.name } });
    }
  },
});

/** Names of two characters are words of any text. */
const shortestStem = 3;

const stemsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => looseStem(writingOf(name).stem)).filter((stem) => stem.length >= shortestStem));

/** 创新型省份建设经费 can be 创新型省份建设项目 and 创新型省份建设专项; 标准化项目 and 标准化专项 are two names. */
const isAlike = (one: Writing, other: Writing): boolean =>
  one.stem === other.stem && (one.kind === other.kind || one.kind === "" || other.kind === "");

const isOneOf = (one: Writing, writings: readonly Writing[]): boolean => writings.some((other) => isAlike(one, other));

/** The name the tables do not have; without tables the one that comes second. */
const later = (one: Mention, others: readonly Mention[], hasTables: boolean): Mention =>
  hasTables ? one : (others.find(({ start }) => start > one.start) ?? one);

const firstOfEach = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ name }, at) => mentions.findIndex((other) => other.name === name) === at);

function groupedByStem(names: readonly TableName[]): ReadonlyMap<string, readonly TableName[]> {
  const groups = new Map<string, TableName[]>();
  for (const one of names) {
    const stem = looseStem(writingOf(one.name).stem);
    groups.set(stem, [...(groups.get(stem) ?? []), one]);
  }
  return groups;
}

interface TableName {
  readonly name: string;
  readonly field: Field<unknown>;
}

/** The special funds as 表1 and the forms of these projects call them. */
function namesIn({ basicData, projects }: Filing): readonly TableName[] {
  const lines = (basicData?.details ?? []).filter(({ category, heading }) => category === "special" && !heading);
  const listed = lines.map(({ name, budget }): TableName => ({ name, field: budget }));
  const stems = new Set(lines.map(({ name }) => looseStem(writingOf(name).stem)));
  const forms = projects.flatMap(({ projectName }): readonly TableName[] => {
    const name = projectName.value;
    return name !== undefined && stems.has(looseStem(writingOf(name).stem)) ? [{ name, field: projectName }] : [];
  });
  return [...listed, ...forms];
}
