/** Why an edition file is of no use: a stable word for programs. */
export type UnreadableEditionReason = "edition-invalid" | "cannot-read" | "too-large" | "kept-edition-invalid";

/** An edition file, or the one a workbook keeps, is none we can judge by. `message` is Chinese, one line. */
export class UnreadableEdition extends Error {
  constructor(
    readonly reason: UnreadableEditionReason,
    message: string,
  ) {
    super(message);
    this.name = "UnreadableEdition";
  }
}
