import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, ReadText, Subject } from "../../prose/reading";
import { itemNamed, plainName } from "./report-items";
import { lastTopic } from "./told-topics";
import { valueBefore } from "./figure-places";

/**
 * Everything an amount may be of, the likeliest first. One that names nothing is of what the figure before it was, of the
 * whole that was divided there, or of what the words between went on to: 人员经费占大头，决算2370.36万元. None when those
 * words speak of money that has no name here.
 */
export function possibleSubjects(filing: ReportedFiling, read: ReadText, figure: AmountFigure): readonly Subject[] {
  const { subject } = figure;
  const all = [subject, ...(subject.others ?? [])];
  if (!subject.inherited) return all;
  const passed = passedClauses(read, figure);
  const turned = passed.flatMap((words) => itemIn(words) ?? projectIn(filing, words) ?? []);
  if (turned.length > 0) return [...turned.map((words) => ({ ...subject, words, others: undefined })), ...all];
  return passed.some((words) => tellsOfMoney.test(words)) ? [] : all;
}

const tellsOfMoney = /其中|主要[是为]|占|部分|[^经]费(?!用?支出)|工资|补贴|奖金/;

/** The clauses without a figure between an amount and the figure before it, or the beginning of its sentence. */
function passedClauses(read: ReadText, figure: AmountFigure): readonly string[] {
  const sentence = read.sentences[figure.sentence];
  if (!sentence) return [];
  const last = valueBefore(read, figure);
  return sentence.clauses
    .filter((clause) => clause.start >= (last?.end ?? sentence.start) && clause.end <= figure.start)
    .map((clause) => read.text.slice(clause.start, clause.end));
}

/** The item a clause begins with, by its longest name: 人员经费 of 人员经费占大头. */
function itemIn(clause: string): string | undefined {
  const words = plainName(clause).replace(/^(?:其中|主要|其余)?[是为]?/, "");
  for (let length = Math.min(words.length, longestName); length >= shortestName; length -= 1)
    if (itemNamed(words.slice(0, length))) return words.slice(0, length);
  return undefined;
}

const [longestName, shortestName] = [16, 4];

function projectIn(filing: ReportedFiling, clause: string): string | undefined {
  const topic = lastTopic(filing, clause);
  return topic === "whole" ? "部门整体支出" : topic?.projectName.value;
}
