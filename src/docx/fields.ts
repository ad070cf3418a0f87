/**
 * Fields that are open where a document is being read. Their instructions are not shown; a table of contents is passed
 * over whole, for it says every heading a second time.
 */
export class Fields {
  readonly #open: { instruction: string; result: boolean }[] = [];

  /** What stands here is text the reader sees. */
  get shown(): boolean {
    return this.#open.every((field) => field.result && !isContents(field.instruction));
  }

  get inContents(): boolean {
    return this.#open.some((field) => field.result && isContents(field.instruction));
  }

  mark(type: string | undefined): void {
    const field = this.#open.at(-1);
    if (type === "begin") this.#open.push({ instruction: "", result: false });
    else if (type === "separate" && field) field.result = true;
    else if (type === "end") this.#open.pop();
  }

  instruct(words: string): void {
    const field = this.#open.at(-1);
    if (field && !field.result && field.instruction.length < 40) field.instruction += words;
  }

  /** A field without an end must not swallow the rest of the document: instructions end with their paragraph. */
  paragraphEnds(): void {
    while (this.#open.some((field) => !field.result)) this.#open.pop();
  }
}

/** The instruction of a field that draws a table of contents. */
export const isContents = (instruction: string): boolean => /^\s*TOC\b/i.test(instruction);
