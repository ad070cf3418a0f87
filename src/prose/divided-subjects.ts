import type { Figure, Subject } from "./reading";

const divides = /其中|包括|包含|分别[为是]|具体[为是]|构成|[(:]$/;
const adds = /合计|共计|总计|总共/;

/** No sentence divides deeper; a page without a full stop must not be searched from its beginning. */
const mostOpen = 4;

/** A figure that names nothing itself, with the words since the figure before it. */
interface Unnamed {
  readonly since: string;
  readonly depth: number;
}

/**
 * What a sentence has divided into parts. 基本支出预算10万元，其中人员经费6万元、公用经费4万元；决算9万元: a figure with a
 * stage of its own behind the list may be that of the whole or of the last part, and both are kept.
 */
export class DividedSubjects {
  private readonly open: { readonly subject: Subject; readonly depth: number }[] = [];
  private readonly told = new Set<string>();
  private readonly names = new Set<string>();
  /** What the sentence began with, divided or not. */
  private first: Subject | undefined;

  /** Takes notice of 其中 and the like between the subject before and a part of it. */
  meet({ since, depth }: Unnamed, before: Subject | undefined): void {
    if (!before || before.words === "" || !divides.test(since)) return;
    this.open.push({ subject: before, depth });
    if (this.open.length > mostOpen) this.open.shift();
  }

  keep(figure: Figure, subject: Subject): void {
    if (figure.kind !== "amount" || subject.words === "") return;
    this.told.add(keyOf(subject));
    this.names.add(subject.words);
    this.first ??= subject;
  }

  /** The subject of a figure that took over the one before it, and what else it may be. */
  resolve(subject: Subject, before: Subject | undefined, figure: Unnamed): Subject {
    if (!subject.inherited) return subject;
    // 人员经费6万元、公用经费4万元，两项合计10万元: of neither.
    if (adds.test(figure.since) && this.names.size > 1) return { ...subject, words: "合计", inherited: false };
    if (subject.stageInherited && subject.year === before?.year && subject.yearOffset === before?.yearOffset)
      return before?.others ? withOthers(subject, before.others) : subject;
    const others = this.candidates(figure.depth)
      .map((one) => resumed(one, subject, before))
      .filter((one) => one.words !== subject.words && !this.told.has(keyOf(one)));
    const [whole] = others;
    if (!whole) return subject;
    const resumes = /;/.test(figure.since) && this.isDivided(figure.depth) && this.isPart(before, whole);
    return resumes ? withOthers(whole, [subject, ...others.slice(1)]) : withOthers(subject, others);
  }

  /** What a comparison that names nothing may be of besides the last part. */
  besides(subject: Subject, { since, depth }: Unnamed): Subject {
    if (!subject.inherited) return subject;
    if (adds.test(since) && this.names.size > 1) return { ...subject, words: "合计", inherited: false };
    const others = this.candidates(depth).filter(({ words }) => words !== subject.words);
    return others.length > 0 ? withOthers(subject, others) : subject;
  }

  /** The nearest whole first. */
  private candidates(depth: number): readonly Subject[] {
    const divided = this.open.filter((one) => one.depth === depth).map(({ subject }) => subject);
    const all = [...divided.reverse(), ...(this.first ? [this.first] : [])];
    return all.filter(({ words }, at) => all.findIndex((one) => one.words === words) === at);
  }

  /** 其中：人员经费年初预算6万元，决算5万元；…: the last part has gone on to a stage of its own. */
  private isPart(before: Subject | undefined, whole: Subject): boolean {
    const divided = this.open.find(({ subject }) => subject.words === whole.words);
    return before?.stage === divided?.subject.stage;
  }

  private isDivided(depth: number): boolean {
    return this.open.some((one) => one.depth === depth);
  }
}

/** The whole at the stage and in the year that the figure tells. */
function resumed(whole: Subject, { stage, stageInherited, year, yearOffset }: Subject, before: Subject | undefined) {
  const keepsYear = year === before?.year && yearOffset === before?.yearOffset;
  return {
    ...whole,
    inherited: true,
    stage: stageInherited ? whole.stage : stage,
    stageInherited,
    ...(keepsYear ? {} : { year, yearOffset }),
  };
}

function withOthers(subject: Subject, others: readonly Subject[]): Subject {
  return { ...subject, others: others.map((one) => ({ ...one, others: undefined })) };
}

const keyOf = ({ words, stage, year, yearOffset }: Subject): string =>
  [words, stage === "spent" ? "final" : stage, year, yearOffset].join("|");
