/** A paragraph as it is being read. */
export class ParagraphDraft {
  /** Part of a table of contents. */
  inContents = false;
  /** Text boxes anchored here; they stand below. */
  readonly boxes: string[] = [];
  #text = "";
  #pageEnds = false;

  /** @param carried what an earlier paragraph whose end is deleted left over */
  constructor(carried: string) {
    this.#text = carried;
  }

  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    if (text === "") return;
    if (this.#pageEnds) this.#text += "\n";
    this.#pageEnds = false;
    this.#text += text;
  }

  /** A tab indents at the beginning; further on it is a gap, for tabs of the plain text divide cells. */
  addGap(): void {
    if (this.#text.trim() !== "" && !this.#text.endsWith(" ")) this.add(" ");
  }

  /** A page or column ends here: a new line, unless nothing stands before or behind. */
  endPage(): void {
    this.#pageEnds = this.#text !== "";
  }
}
