import type { Measured, Numeric } from "./changes";
import { measured, readChanged, writeChange } from "./changes";
import type { ChangeWords } from "./claims";
import { basisClause, changeBefore, changeWithoutFigure } from "./claims";
import type { BareFigure, Change, Figure, Sentence, Subject } from "./reading";
import type { Clause, SentenceSpan } from "./sentences";
import { shareOf } from "./shares";
import { SubjectLevels } from "./subject-levels";
import { isSource, noSubject, readSubject } from "./subjects";
import { Titles } from "./titles";
import { YearHeads } from "./year-heads";
import { DividedSubjects } from "./divided-subjects";

export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly changes: readonly Change[];
  /** What the next sentence of the paragraph may inherit. */
  readonly last: Subject | undefined;
}

interface Place {
  readonly folded: string;
  readonly original: string;
  readonly paragraph: number;
  readonly index: number;
}

/** Gives the figures of a sentence their subjects, and reads the changes they tell of. */
export function placeFigures(
  place: Place,
  span: SentenceSpan,
  figures: readonly BareFigure[],
  before: Subject | undefined,
): PlacedSentence {
  const reading = new SentenceReading(place, span, before);
  for (const figure of figures) reading.take(figure);
  reading.finish();
  const text = place.original.slice(span.start, span.end);
  const { start, end, clauses } = span;
  return {
    sentence: { start, end, paragraph: place.paragraph, text, clauses, figures: reading.figures },
    changes: reading.changes,
    last: reading.topic ?? before,
  };
}

/** 由 and 从 with what stands between them and the figure a change begins with. */
const departure = /[由从][^由从]*$/;
const yearNamed = (words = ""): boolean => /\d{4} ?年|[上去前]年|上一年/.test(words);

class SentenceReading {
  readonly figures: Figure[] = [];
  readonly changes: Change[] = [];
  private readonly subjects: SubjectLevels;
  private readonly wholes = new DividedSubjects();
  private clauseIndex = 0;
  private previous: Numeric | undefined;
  /** The subject that stood before the previous figure: “较上年20万元增加” is not about last year. */
  private beforePrevious: Subject | undefined;
  /** The end of the last figure that is no date: the words before it belong to it. */
  private past = 0;
  /** What the sentence begins with, for the sentence behind it. */
  topic: Subject | undefined;
  /** The last subject that is no source of money. */
  private whole: Subject | undefined;
  private readonly titles: Titles;
  private readonly years: YearHeads;

  constructor(
    private readonly place: Place,
    private readonly span: SentenceSpan,
    before: Subject | undefined,
  ) {
    this.titles = new Titles(place.folded, span.start);
    this.subjects = new SubjectLevels(before);
    this.years = new YearHeads(place.folded);
  }

  take(bare: BareFigure): void {
    const clause = this.clauseOf(bare);
    const common = {
      text: this.place.original.slice(bare.start, bare.end),
      sentence: this.place.index,
      inTitle: this.titles.encloses(bare.start),
      depth: clause.depth,
    };
    if (!("digits" in bare)) {
      const stop = Math.max(clause.start, bare.start - 80);
      const subject = bare.kind === "placeholder" ? this.subjectFrom(stop, bare, clause) : noSubject(bare.start);
      if (bare.kind === "date") this.meetDate(bare, clause);
      else this.past = bare.end;
      this.figures.push({ subject, ...common, ...bare });
      return;
    }
    this.takeNumeric(bare, common, clause);
  }

  private meetDate(date: Extract<BareFigure, { kind: "date" }>, clause: Clause): void {
    const last = this.figures.at(-1);
    const dated = this.years.meet(date, clause, last);
    // A change keeps hold of its own figure.
    if (!dated || this.changes.some(({ by, from }) => by === last || from === last)) return;
    this.figures[this.figures.length - 1] = dated;
    if ("digits" in dated) this.previous = dated;
  }

  private takeNumeric(
    bare: Extract<BareFigure, { digits: string }>,
    common: Omit<Common, "subject">,
    clause: Clause,
  ): void {
    const { folded } = this.place;
    const start = Math.min(bare.start, bare.qualifier?.start ?? bare.start);
    const from = Math.max(this.past, clause.start);
    const words = changeBefore(folded, clause.start, from, start, bare.kind === "percentage");
    if (words && bare.kind !== "number") {
      this.takeChange(bare, common, clause, words, from);
      return;
    }
    const inherited = this.subjects.at(clause.depth, bare.kind);
    const share = bare.kind === "percentage" ? shareOf(folded, from, start) : undefined;
    const subject = this.subjectFrom(from, { start: share?.start ?? start, kind: bare.kind }, clause);
    const role = share ? { role: "share" as const } : {};
    const of = share && readSubject(folded, share.end, start, undefined);
    this.keep({ subject, ...common, ...bare, ...role, ...(of && of.words !== "" ? { of } : {}) }, subject, inherited);
  }

  private takeChange(
    bare: Extract<BareFigure, { digits: string }>,
    common: Omit<Common, "subject">,
    clause: Clause,
    words: ChangeWords,
    past: number,
  ): void {
    const { previous } = this;
    const within = previous && previous.end > clause.start ? previous : undefined;
    const inBasis = within && within.start >= words.basisStart && words.basis !== "";
    const end = Math.min(words.start, words.verbStart);
    const opening =
      words.reach === "to" && within ? departure.exec(this.place.folded.slice(clause.start, within.start)) : null;
    const spoken = inBasis ? this.beforePrevious : this.subjects.at(clause.depth, bare.kind);
    // 由上年的4.28万元降至3.66万元: the year is that of the first alone.
    const inherited =
      spoken && yearNamed(opening?.[0]) ? { ...spoken, year: undefined, yearOffset: undefined } : spoken;
    const begin = inBasis ? clause.start : Math.min(past, end);
    const reach = { start: begin, end, until: bare.start };
    const since = { since: this.since(bare.start), depth: clause.depth };
    const changed = readChanged(this.place.folded, words, reach, inherited, inBasis === true);
    const subject = this.wholes.besides(changed, since);
    const role = bare.kind === "percentage" && words.reach === "by" ? { role: "change" as const } : {};
    const figure: Figure = { subject, ...common, ...bare, ...role };
    const from = inBasis || opening ? measured(within) : measured(this.basisFigure(clause, words));
    if (figure.kind !== "number") this.changes.push(this.changeOf(words, figure, subject, from, clause));
    this.keep(figure, subject, inherited);
  }

  private keep(figure: Figure & Numeric, subject: Subject, inherited: Subject | undefined): void {
    this.figures.push(figure);
    if (this.subjects.keep(figure, subject)) this.topic ??= subject;
    this.wholes.keep(figure, subject);
    if (!isSource(subject)) this.whole = subject;
    this.beforePrevious = inherited;
    this.previous = figure;
    this.past = figure.end;
  }

  /** The words between the figure before and a place. */
  private since(end: number): string {
    return this.place.folded.slice(Math.max(this.past, this.span.start), end);
  }

  private changeOf(
    words: ChangeWords,
    by: Measured | undefined,
    subject: Subject,
    from: Measured | undefined,
    clause: Clause,
  ): Change {
    const { original, index } = this.place;
    const before = words.basis === "" ? this.basisBefore(clause) : undefined;
    const end = by?.end ?? clause.end;
    return writeChange(words, before, { by, from, subject, sentence: index, end }, original);
  }

  /** 与上年相比，…: the clause before; 较上年增加2万元，增长5%: the change before. */
  private basisBefore(clause: Clause) {
    const index = this.span.clauses.indexOf(clause, Math.max(0, this.clauseIndex - 1));
    const before = this.span.clauses[index - 1];
    const alone = before && basisClause(this.place.folded, before.start, before.end);
    if (alone) return alone;
    const last = this.changes.at(-1);
    return last && clause.start - last.end <= 8 ? last : undefined;
  }

  /** 与2023年4093.60万元相比，减少216.69万元: the figure in the clause before is compared with. */
  private basisFigure(clause: Clause, words: ChangeWords): Numeric | undefined {
    const before = this.span.clauses[this.span.clauses.indexOf(clause, Math.max(0, this.clauseIndex - 1)) - 1];
    const { previous } = this;
    if (words.basis !== "" || !before || !previous || previous.start < before.start) return undefined;
    return basisClause(this.place.folded, before.start, before.end) ? previous : undefined;
  }

  private subjectFrom(start: number, figure: Pick<Figure, "start" | "kind">, { depth }: Clause): Subject {
    const { whole, place } = this;
    const { folded } = place;
    const end = figure.start;
    const before = this.subjects.at(depth, figure.kind);
    const unnamed = { since: this.since(end), depth };
    this.wholes.meet(unnamed, before);
    const subject = readSubject(folded, Math.min(start, end), end, before);
    const spent = subject.inherited && !subject.stageInherited && /^(?:spent|final)$/.test(subject.stage ?? "");
    // 预算26.1万元，其中上年结转6.1万元，实际支出24.1万元: not of what was carried over.
    const own =
      spent && before && isSource(before) && whole
        ? readSubject(folded, Math.min(start, end), end, whole)
        : this.wholes.resolve(subject, before, unnamed);
    return this.years.over(own, Math.max(this.past, this.span.start), start, end);
  }

  private clauseOf(figure: BareFigure): Clause {
    while (this.clauseIndex < this.span.clauses.length - 1 && (this.current()?.end ?? 0) <= figure.start)
      this.leaveClause();
    return this.current() ?? { ...this.span, depth: 0 };
  }

  private current(): Clause | undefined {
    return this.span.clauses[this.clauseIndex];
  }

  /** A clause without a figure may still tell of a change, and one with a figure end in 持平. */
  private leaveClause(): void {
    const clause = this.current();
    this.clauseIndex += 1;
    if (!clause) return;
    const { folded } = this.place;
    const last = this.previous && this.previous.start >= clause.start ? this.previous : undefined;
    const words = changeWithoutFigure(folded, clause.start, clause.end);
    if (!words || (last && (words.direction !== "level" || words.verbStart < last.end))) return;
    const inBasis = last && last.start >= words.basisStart;
    const before = inBasis ? this.beforePrevious : this.subjects.at(clause.depth);
    const end = Math.min(words.start, words.verbStart);
    const subject = readChanged(
      folded,
      words,
      { start: clause.start, end, until: clause.end },
      before,
      inBasis === true,
    );
    this.changes.push(this.changeOf(words, undefined, subject, inBasis ? measured(last) : undefined, clause));
  }

  finish(): void {
    while (this.clauseIndex < this.span.clauses.length) this.leaveClause();
  }
}

interface Common {
  readonly text: string;
  readonly sentence: number;
  readonly inTitle: boolean;
  readonly depth: number;
  readonly subject: Subject;
}
