/** Excel on the web takes 5 MB in one request; what the library adds around our figures is estimated, so keep off it. */
const fullAt = 4_000_000;

/** What the library sends for one call on one object besides our own words. */
const callSize = 450;

/** Queues changes and sends them when a request is full: one round trip for all that fits into one. */
export class Outbox {
  #size = 0;
  #begun = false;
  readonly #checks: (() => void)[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  /** Queues calls whose arguments take about `size` bytes. */
  async put(size: number, calls: number, work: () => void): Promise<void> {
    const cost = size + calls * callSize;
    if (this.#size > 0 && this.#size + cost > fullAt) await this.send();
    if (!this.#begun) this.context.application.suspendScreenUpdatingUntilNextSync();
    this.#begun = true;
    this.#size += cost;
    work();
  }

  /** Something to look at once all that was queued has been carried out. */
  check(look: () => void): void {
    this.#checks.push(look);
  }

  async send(): Promise<void> {
    if (this.#size === 0) return;
    this.#size = 0;
    await this.context.sync();
  }

  /** Sends the rest and looks whether Excel kept what it was given. */
  async finish(): Promise<void> {
    await this.send();
    for (const look of this.#checks.splice(0)) look();
  }
}
