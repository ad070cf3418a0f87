import type { Block } from "./block";
import type { Report } from "./report";
import type { Field } from "../forms/field";
import type { Question, Run, WantedRun } from "./run";
import { joined, quoted, say } from "./run";

/** What the unit answered, by what it was asked of which cell. */
export type Answers = ReadonlyMap<string, string>;

export const answerKey = (question: Question, { key }: Pick<Field<unknown>, "key">): string => `${question}:${key}`;

/** The report with the reasons a unit has given already in the places that ask for them. */
export function withAnswers(report: Report, answers: Answers): Report {
  if (answers.size === 0) return report;
  const fill = (runs: readonly Run[]): readonly Run[] =>
    joined(runs.map((run) => (run.kind === "wanted" ? (answered(run, answers) ?? run) : run)));
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => filled(block, fill)),
    })),
  };
}

function filled(block: Block, fill: (runs: readonly Run[]) => readonly Run[]): Block {
  return block.kind === "paragraph" ? { ...block, runs: fill(block.runs) } : block;
}

/** 决算数260.00万元，超过年初预算数（原因：年中增加办案经费，已报批）; 超出编制3人，原因：…; behind 主要原因： the answer alone. */
function answered({ text, about }: WantedRun, answers: Answers): readonly Run[] | undefined {
  if (!about) return undefined;
  const keys = [about.field, about.within].flatMap((field) => (field ? [answerKey(about.question, field)] : []));
  const key = keys.find((one) => answers.has(one)) ?? "";
  const words = answers.get(key);
  if (words === undefined) return undefined;
  const run = quoted({ ...about.field, state: "given", value: words } as Parameters<typeof quoted>[0], tidied(words));
  if (run.kind !== "quoted") return undefined;
  const answer = { ...run, key: `answer:${key}` };
  const what = /(超过.+)的原因$/.exec(text)?.[1];
  if (what !== undefined) return say`${what}（原因：${answer}）`;
  return about.question === "rise" ? [answer] : say`原因：${answer}`;
}

/** Part of a sentence: its full stops become semicolons, 原因是 is said already. */
const tidied = (words: string): string =>
  words
    .trim()
    .replace(/^(?:超支|超预算|超出预算|超过预算)?的?(?:主要)?原因(?:是|为|在于)?[：:，,]?\s*/, "")
    .replace(/(?<=[一-龥）”])[,，]\s*/g, "，")
    .replace(/(?<=[一-龥）”\d])[;；]\s*/g, "；")
    .replace(/[。！!]+\s*(?=.)/g, "；")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）");
