import { HostError } from "./host-object";

/** What goes wrong on purpose. Every fault happens once, unless it is a state of the workbook. */
export class Faults {
  /** Counts down with every action that changes the workbook; the one at zero fails. */
  failAtChange: number | undefined;
  failCode = "GeneralException";
  /** Every later change fails as well: nothing can be put back. */
  failForGood = false;
  /** A cell is being edited: every batch is refused until the person is done. */
  editMode = false;
  /** The next batch is never answered. */
  silent = false;
  /** Bytes that one request, and one response, may have; Excel on the web has 5 MB. */
  payloadLimit = 5_000_000;
  /** Changes seen so far, for tests that go through them one by one. */
  changes = 0;

  beforeChange(what: string): void {
    this.changes += 1;
    if (this.failAtChange === undefined) return;
    if (this.failAtChange > 0) {
      this.failAtChange -= 1;
      return;
    }
    if (!this.failForGood) this.failAtChange = undefined;
    throw new HostError(this.failCode, `fault on purpose at ${what}`, what);
  }

  beforeBatch(bytes: number): void {
    if (this.editMode)
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.", "Workbook");
    if (bytes > this.payloadLimit)
      throw new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  }
}
