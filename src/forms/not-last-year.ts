/** The file given as last year's is not: it is of another year, or of another unit. `message` is Chinese. */
export class NotLastYear extends Error {
  constructor(
    readonly reason: "other-year" | "other-unit",
    message: string,
  ) {
    super(message);
    this.name = "NotLastYear";
  }
}
