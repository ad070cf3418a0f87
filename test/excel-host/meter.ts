/** What went over the wire. Batches that only let go of references come after the work and are counted apart. */
export class Meter {
  roundTrips = 0;
  cleanUps = 0;
  actions = 0;
  bytesUp = 0;
  bytesDown = 0;
  largestUp = 0;
  largestDown = 0;

  count(isCleanUp: boolean, actions: number, up: number, down: number): void {
    if (isCleanUp) {
      this.cleanUps += 1;
      return;
    }
    this.roundTrips += 1;
    this.actions += actions;
    this.bytesUp += up;
    this.bytesDown += down;
    this.largestUp = Math.max(this.largestUp, up);
    this.largestDown = Math.max(this.largestDown, down);
  }

  reset(): void {
    Object.assign(this, new Meter());
  }
}
