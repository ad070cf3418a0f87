import type { Figure, Subject } from "./reading";
import { isBareRate, isOfBudget } from "./subjects";

/** The last subject at each depth of brackets. */
export class SubjectLevels {
  private readonly all: (Subject | undefined)[];
  /** The same without bare rates: 执行率46.29%，较上年22.22万元减少 is not about the rate. */
  private readonly ofMoney: (Subject | undefined)[];

  /** Of the sentence before, its subject alone is inherited. */
  constructor(before: Subject | undefined) {
    this.all = [before && { ...before, stage: undefined, year: undefined, yearOffset: undefined, others: undefined }];
    this.ofMoney = [...this.all];
  }

  at(depth: number, kind?: Figure["kind"]): Subject | undefined {
    const subjects = kind === "amount" ? this.ofMoney : this.all;
    for (let level = depth; level >= 0; level -= 1) if (subjects[level]) return subjects[level];
    return undefined;
  }

  /** False where a figure is only told of what is spoken of: 完成预算的46.29%，较上年下降6.26% goes on about what was spent. */
  keep({ kind, depth }: Figure, subject: Subject): boolean {
    const rate = kind === "percentage" && !subject.inherited ? subject.words : "";
    if (isOfBudget(rate)) return false;
    for (const subjects of isBareRate(rate) ? [this.all] : [this.all, this.ofMoney]) {
      subjects.length = depth;
      subjects[depth] = subject;
    }
    return true;
  }
}
