import type { Filing, Project, ReportedFiling } from "../../forms/filing";
import { isGiven } from "../../forms/field";
import type { Figure, ReadText } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";
import { plainName } from "./report-items";
import type { Placed } from "./figure-places";
import { figureBefore } from "./figure-places";

/** What some words speak of: a project of the filing, or the whole of it. */
export type Topic = Project | "whole";

/** The words of a sentence before one of its figures. */
export function wordsBefore({ text, sentences }: ReadText, figure: Placed): string {
  const sentence = sentences[figure.sentence];
  return sentence ? text.slice(sentence.start, figure.start) : "";
}

/** The words between the figure before it, or the beginning of its sentence, and a figure. */
export function wordsSince(read: ReadText, figure: Figure): string {
  const before = figureBefore(read, figure);
  return before ? read.text.slice(before.end, figure.start) : wordsBefore(read, figure);
}

/**
 * What a figure is about that does not say so itself, as in 该项目自评得分96分: what its sentence named last, else what the
 * sentences before it in the paragraph did, else its heading.
 */
export function topicOf(filing: ReportedFiling, read: ReadText, figure: Placed): Topic | undefined {
  const sentence = read.sentences[figure.sentence];
  const paragraph = sentence && read.paragraphs[sentence.paragraph];
  if (!sentence || !paragraph) return undefined;
  const headings = headingsOver(read, paragraph.heading);
  const before = [wordsBefore(read, figure), read.text.slice(paragraph.start, sentence.start), ...headings];
  for (const words of before) {
    const topic = lastTopic(filing, words);
    if (topic) return topic;
  }
  return undefined;
}

/** The words of a paragraph as far as a figure, and the titles over it. */
export function topicWords(read: ReadText, figure: Placed): readonly string[] {
  const paragraph = read.paragraphs[read.sentences[figure.sentence]?.paragraph ?? -1];
  return paragraph ? [read.text.slice(paragraph.start, figure.start), ...headingsOver(read, paragraph.heading)] : [];
}

/** The titles a paragraph stands under, the nearest first. */
function headingsOver({ headings }: ReadText, nearest: number): readonly string[] {
  const titles: string[] = [];
  let level = Infinity;
  for (let at = nearest; at >= 0; at -= 1) {
    const heading = headings[at];
    if (!heading || heading.level >= level) continue;
    titles.push(heading.title.slice(0, 40));
    level = heading.level;
  }
  return titles;
}

/** The project a nameless amount is of: 标准化项目为奖补资金，全年预算数30万元. */
export interface SpokenOf {
  readonly project: Project;
  /** True when its own sentence names the project. */
  readonly named: boolean;
}

/** The one project a figure's sentence, its paragraph or its headings name last before it; none when unsure. */
export function projectSpokenOf(filing: ReportedFiling, read: ReadText, figure: Figure): SpokenOf | undefined {
  const sentence = read.sentences[figure.sentence];
  const paragraph = sentence && read.paragraphs[sentence.paragraph];
  if (!sentence || !paragraph) return undefined;
  const own = wordsBefore(read, figure);
  const before = [own, read.text.slice(paragraph.start, sentence.start), ...headingsOver(read, paragraph.heading)];
  for (const [at, words] of before.entries()) {
    const last = lastNamed(filing, words);
    if (last) {
      const { topic } = last;
      const isOne = topic !== "whole" && !isOneOfSeveral(filing, last) && !leaves.test(last.behind);
      return isOne ? { project: topic, named: at === 0 } : undefined;
    }
    if (leaves.test(words)) return undefined;
  }
  return undefined;
}

/** Words by which a text comes to speak of something else than one project. */
const leaves =
  /基本支出|三公|整体|合计|共计|平均|分别|各项目|等\d*[一二两三四五六七八九十]*[个项]?项目|[上去]年(?!末?结[转余])/;

/** 标准化项目和创新项目 are two. */
function isOneOfSeveral(filing: Filing, { before }: Named): boolean {
  const joint = /^(.*?)(?:项目|专项|资金|经费)*(?:[、和与及]|以及)$/.exec(before)?.[1];
  if (joint === undefined) return false;
  return lastNamed(filing, joint)?.behind.replace(/(?:项目|专项|资金|经费)+$/, "") === "";
}

interface Named {
  readonly topic: Topic;
  /** The words around the name, bared of blanks and quotation marks. */
  readonly before: string;
  readonly behind: string;
}

/** The project or the whole that some words name last; of two that end together the longer name: 农业标准化项目. */
export const lastTopic = (filing: Filing, words: string): Topic | undefined => lastNamed(filing, words)?.topic;

function lastNamed(filing: Filing, words: string): Named | undefined {
  const plain = plainName(words);
  let [topic, end, length]: [Topic | undefined, number, number] = [undefined, -1, 0];
  const consider = (found: Topic, name: string): void => {
    const at = name === "" ? -1 : plain.lastIndexOf(name);
    if (at < 0 || at + name.length < end || (at + name.length === end && name.length <= length)) return;
    [topic, end, length] = [found, at + name.length, name.length];
  };
  for (const { project, name } of namesOf(filing)) consider(project, name);
  for (const name of wholeNames) consider("whole", name);
  return topic && { topic, before: plain.slice(0, end - length), behind: plain.slice(end) };
}

const wholeNames = ["部门整体支出", "单位整体支出", "整体支出", "部门整体", "单位整体"];

/** 标准化 of 省级标准化专项资金; a name that would be left with two characters stays whole: 其他项目. */
const namesOf = rememberedOf(({ projects }: Filing): readonly { project: Project; name: string }[] =>
  projects.flatMap((project) => {
    if (!isGiven(project.projectName)) return [];
    const whole = plainName(project.projectName.value);
    const core = whole.replace(/^省级/, "").replace(/(?:资金|经费|专项|项目)+$/, "");
    return [{ project, name: core.length >= shortestCore ? core : whole }];
  }),
);

const shortestCore = 3;
