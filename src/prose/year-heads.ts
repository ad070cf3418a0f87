import type { DateFigure, Figure, Span, Subject } from "./reading";
import { yearIn } from "./subjects";

type Year = Pick<Subject, "year" | "yearOffset">;
type BareDate = Omit<DateFigure, "text" | "sentence" | "subject" | "inTitle" | "depth">;

/** 2023年，…; 2023年度自评中，…; 2025年工作目标：…: what stands behind the year in a clause that heads others. */
const timeOnly = /^(?:[^\d]{1,16}(?:中|时|期间|里))?$/;
const headWords = /^[^\d]{0,16}$/;

/** The years that a sentence tells apart from the words of its figures: in a clause of their own, or in brackets behind. */
export class YearHeads {
  private head: (Year & Span) | undefined;
  /** 2024年（2023年）公用经费决算223.87万元（240.40万元）: the year of what is bracketed. */
  private bracketed: Year | undefined;

  constructor(private readonly folded: string) {}

  /** Takes notice of a date behind `before`; a figure that it gives its year to is handed back with it. */
  meet(date: BareDate, clause: Span, before: Figure | undefined): Figure | undefined {
    const { year, offset, month, until } = date;
    if ((year === undefined && offset === undefined) || month !== undefined || until) return undefined;
    const told = { year, yearOffset: year === undefined ? offset : undefined };
    if (this.isBracket(date)) return this.bracket(told, date, before);
    if (this.folded.slice(clause.start, date.start).trim() !== "") return undefined;
    const behind = this.folded.slice(date.end, clause.end);
    if ((this.folded.charAt(clause.end) === ":" ? headWords : timeOnly).test(behind))
      this.head = { ...told, start: date.start, end: clause.end };
    return undefined;
  }

  private isBracket({ start, end }: Span): boolean {
    return this.folded.charAt(start - 1) === "(" && this.folded.charAt(end) === ")";
  }

  /** 48万元（2023年）、45万元（2024年）: each is of the year behind it. */
  private bracket(told: Year, date: BareDate, before: Figure | undefined): Figure | undefined {
    if (before?.end !== date.start - 1) return undefined;
    if (before.kind === "date") this.bracketed = told;
    return "digits" in before ? { ...before, subject: { ...before.subject, ...told } } : undefined;
  }

  /** A subject in the year told over it, where its own words between two places name none; `past` ends the figure before. */
  over(subject: Subject, past: number, start: number, end: number): Subject {
    const words = this.folded.slice(Math.min(start, end), end);
    const isAlone = this.bracketed !== undefined && this.folded.charAt(end - 1) === "(" && /^\(?$/.test(words.trim());
    if (isAlone) return { ...subject, ...this.bracketed };
    if (!this.head || this.head.end < past) return subject;
    const own = yearIn(words);
    if (own.year !== undefined || own.yearOffset !== undefined) return subject;
    const { year, yearOffset } = this.head;
    return { ...subject, year, yearOffset };
  }
}
