/** The workbook is not the form we know: what was looked for, what came nearest, and where. */
export class TemplateMismatch extends Error {
  constructor(
    /** The printed label that could not be found. */
    readonly sought: string,
    readonly sheet: string | undefined,
    /** The text that resembles it most, with its cell, when anything does. */
    readonly nearest: { readonly text: string; readonly cell: string } | undefined,
    message: string,
  ) {
    super(message);
    this.name = "TemplateMismatch";
  }
}
