import type { Attributes } from "./xml";
import { unescapeText } from "./xml";

/** How a run looks does not matter here; files saved by LibreOffice are mostly that. */
export const runLook: ReadonlySet<string> = new Set(["rPr"]);

/** Joins the runs of a text, leaving out the phonetic guide: 三公(sān gōng) → 三公. */
export class RichText {
  #joined = "";
  #run = "";
  #collecting = false;
  #phonetic = false;
  #preserve = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.#phonetic = true;
    else if (name === "t" && !this.#phonetic) {
      this.#collecting = true;
      this.#preserve = attributes["xml:space"] === "preserve";
      this.#run = "";
    }
  }

  add(text: string): void {
    if (this.#collecting) this.#run += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic = false;
    else if (name === "t" && this.#collecting) {
      this.#collecting = false;
      this.#joined += unescapeText(this.#preserve ? this.#run : trimmed(this.#run));
    }
  }

  /** The text so far; the next one starts empty. */
  take(): string {
    const text = this.#joined;
    this.#joined = "";
    return text;
  }
}

/** Only what XML calls white space: an ideographic space (U+3000) at the edge belongs to the text. */
const trimmed = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
