import type * as actions from "./core";
import type { Why } from "../actions/why";
import type { FillLine } from "../actions/filling/fill-plan";
import type { Edition } from "../forms/editions/edition";
import { TemplateMismatch } from "../forms/template-mismatch";
import type { Address } from "../workbook/address";
import type { WorkbookContent } from "../workbook/workbook";
import type { Attempt, Failure } from "./failure";
import { failureOf, mismatchOf } from "./failure";
import { countBySeverity } from "./finding-groups";
import type { FindingEntry } from "./finding-groups";
import type { PaneHost } from "./pane-host";
import type { PaneStore } from "./pane-store";
import type { Preview, Reviewed } from "./pane-state";
import { reviewedBeside } from "./reviewed-beside";
import { words } from "./strings";

/** The actions, fetched once. */
export type Core = typeof actions;

/** Milliseconds of work after which a press on 取消 waits to be seen: a check of 500 projects may take as many. */
const slice = 16;

/** Gives the event loop a turn whenever a slice of work is done. */
function slices(): () => Promise<void> | undefined {
  let begun = -Infinity;
  return () => {
    if (performance.now() - begun < slice) return undefined;
    return new Promise((resume) =>
      setTimeout(() => {
        begun = performance.now();
        resume();
      }, 0),
    );
  };
}

/** A host that never answers must not keep the pane waiting after 取消. */
const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, give) => signal.addEventListener("abort", () => give(signal.reason), { once: true }));

/** What the pane does when somebody presses something: one thing at a time, each ending in an event for the store. */
export class PaneWork {
  #reading: AbortController | undefined;
  #busy = false;
  /** While we write, word of changed cells is our own doing. */
  #writing = false;
  #editedMeanwhile = false;

  constructor(
    readonly host: PaneHost,
    readonly store: PaneStore,
    private readonly loadCore: () => Promise<Core>,
  ) {}

  /** Word of changed cells. A cell typed into while we read may or may not have been read: the result is stale at birth. */
  readonly noticeEdit = (): void => {
    if (this.#writing) return;
    if (this.#reading) this.#editedMeanwhile = true;
    this.store.dispatch({ type: "edited" });
  };

  /** Reads the workbook and runs the checks. */
  readonly review = (say = true): Promise<void> => this.#alone(() => this.#read(say));

  readonly cancel = (): void => this.#reading?.abort();

  /** Carries out a write that can be taken back, then looks at the workbook again. */
  write<T>(doing: string, work: (core: Core) => Promise<T>, done: (result: T) => string): Promise<void> {
    const retry = () => void this.write(doing, work, done);
    return this.#alone(async () => {
      this.store.dispatch({ type: "working", what: doing });
      try {
        const core = await this.loadCore();
        const { result, undo } = await this.#asOurs(() => core.undoable(this.host.workbook, () => work(core)));
        this.store.dispatch({ type: "written", done: done(result), step: { what: doing, undo } });
      } catch (error) {
        this.#refuse(error, { doing, writing: true, retry });
        return;
      }
      await this.#read(false);
    });
  }

  /** Takes the latest write back. */
  readonly undo = (): Promise<void> =>
    this.#alone(async () => {
      const step = this.store.state.undo.at(-1);
      if (!step) return;
      this.store.dispatch({ type: "working", what: words.undo.doing });
      try {
        await this.#asOurs(step.undo);
        this.store.dispatch({ type: "undone", done: words.undo.done(step.what) });
      } catch (error) {
        this.#refuse(error, { doing: words.undo.doing, writing: true, retry: () => void this.undo() });
        return;
      }
      await this.#read(false);
    });

  /** Shows what a fill or a scoring would write. */
  readonly preview = (of: Preview["of"]): Promise<void> =>
    this.ask(words.fill.planning[of], async (core) => {
      const plan = await (of === "figures" ? core.planFill : core.planScores)(this.host.workbook, this.#edition);
      const say = plan.lines.length > 0 ? words.fill.count(plan.lines.length) : words.fill.nothing[of];
      this.store.dispatch({ type: "previewed", of, plan, say });
    });

  /** Shows what accepting a suggestion would write. */
  readonly previewSuggestion = ({ key, finding }: FindingEntry): Promise<void> =>
    this.ask(words.suggestion.planning, async (core) => {
      const lines = await core.planSuggestion(this.host.workbook, this.#edition, finding);
      this.store.dispatch({ type: "suggested", suggestion: { key, lines } });
    });

  readonly applyChosen = (lines: readonly FillLine[], doing: string, done: (cells: number) => string): Promise<void> =>
    this.write(doing, (core) => core.applyChosen(this.host.workbook, this.#edition, lines), done);

  /** Writes the report from what was last read. */
  readonly writeReport = async (): Promise<void> => {
    const { reviewed } = this.store.state;
    if (!reviewed) return;
    await this.ask(words.tabs.report, async (core) => {
      this.store.dispatch({
        type: "reported",
        report: { written: core.reportOf(reviewed.review, reviewed.explanations), stale: [] },
      });
    });
  };

  /** Does something outside the workbook, such as copying, and says what came of it. */
  readonly told = (work: (core: Core) => Promise<string>): Promise<void> =>
    this.ask(words.tabs.report, async (core) => this.store.dispatch({ type: "told", done: await work(core) }));

  /** What the catalogue says of a check; nothing when the core cannot be fetched. */
  readonly why = (code: string): Promise<Why | undefined> =>
    this.loadCore().then(
      (core) => core.whyOf(code),
      () => undefined,
    );

  /** Brings a cell into view. */
  readonly show = (at: Address): Promise<void> =>
    this.ask(words.goTo(at.sheet, ""), async () => {
      await this.host.workbook.show(at);
    });

  /** Judges by another edition from now on; the workbook remembers which. */
  readonly chooseEdition = (edition: Edition): Promise<void> =>
    this.#alone(async () => {
      const before = this.#edition;
      this.store.dispatch({ type: "editionChosen", edition });
      try {
        const core = await this.loadCore();
        await this.#asOurs(() => core.keepEdition(this.host.workbook, edition));
      } catch (error) {
        this.store.dispatch({ type: "editionChosen", edition: before });
        const retry = () => void this.chooseEdition(edition);
        this.#refuse(error, { doing: words.header.choosing, writing: true, retry });
        return;
      }
      await this.#read(true);
    });

  get #edition(): Edition {
    return this.store.state.edition;
  }

  async #read(say: boolean): Promise<void> {
    const reading = new AbortController();
    this.#reading = reading;
    this.#editedMeanwhile = false;
    this.store.dispatch({ type: "reading" });
    try {
      const reviewed = await Promise.race([this.#reviewed(reading.signal), whenAborted(reading.signal)]);
      const { edition } = reviewed.review.filing;
      this.store.dispatch({ type: "reviewed", reviewed, edition, ...(say ? { say: summaryOf(reviewed) } : {}) });
      if (this.#editedMeanwhile) this.store.dispatch({ type: "edited" });
      await this.#compareReport(reviewed);
    } catch (error) {
      if (reading.signal.aborted) this.store.dispatch({ type: "cancelled", say: words.reading.cancelled });
      else this.#failToRead(error);
    } finally {
      this.#reading = undefined;
    }
  }

  async #compareReport({ review, explanations }: Reviewed): Promise<void> {
    const written = this.store.state.report?.written;
    if (!written) return;
    const core = await this.loadCore();
    const stale = core.staleFigures(written, core.reportOf(review, explanations));
    this.store.dispatch({ type: "reported", report: { written, stale } });
  }

  #failToRead(error: unknown): void {
    if (error instanceof TemplateMismatch) this.store.dispatch({ type: "unread", mismatch: mismatchOf(error) });
    else
      this.store.dispatch({
        type: "failed",
        failure: this.#failure(error, { doing: words.tabs.review, writing: false, retry: () => void this.review() }),
      });
  }

  /** The filing judged by the edition its workbook asks for. */
  async #reviewed(signal: AbortSignal): Promise<Reviewed> {
    const core = await this.loadCore();
    const progress = (done: number, total: number) => {
      if (!signal.aborted) this.store.dispatch({ type: "progressed", done, total });
    };
    const choice = (content: WorkbookContent) => this.#editionOf(core, content, signal);
    return reviewedBeside(core, this.host.workbook, choice, { signal, progress, pause: slices() }, this.store.state);
  }

  /** Shown at once: a workbook without forms, which is never reviewed, remembers its edition too. */
  async #editionOf(core: Core, content: WorkbookContent, signal: AbortSignal): Promise<Edition> {
    const edition = await core.editionIn(content, core.checks);
    if (!signal.aborted && edition !== this.#edition) this.store.dispatch({ type: "editionChosen", edition });
    return edition;
  }

  /** A question to the workbook that changes nothing. */
  async ask(doing: string, question: (core: Core) => Promise<void>): Promise<void> {
    try {
      await question(await this.loadCore());
    } catch (error) {
      this.#refuse(error, { doing, writing: false, retry: () => void this.ask(doing, question) });
    }
  }

  /** One thing at a time: what is asked for meanwhile would meet a workbook half way between two states. */
  async #alone(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await work();
    } finally {
      this.#busy = false;
    }
  }

  async #asOurs<T>(write: () => Promise<T>): Promise<T> {
    this.#writing = true;
    try {
      return await write();
    } finally {
      this.#writing = false;
    }
  }

  #refuse(error: unknown, attempt: Omit<Attempt, "surroundings">): void {
    this.store.dispatch({ type: "refused", failure: this.#failure(error, attempt) });
  }

  #failure(error: unknown, attempt: Omit<Attempt, "surroundings">): Failure {
    return failureOf(error, { ...attempt, surroundings: surroundingsOf(this.host, this.#edition) });
  }
}

/** Where the pane runs; nothing of what it shows. */
export function surroundingsOf(host: PaneHost, edition: Edition): string {
  // The name of an edition of one's own may tell whose it is.
  return [`host: ${host.kind}`, `edition: ${edition.file === undefined ? edition.id : "own file"}`].join("\n");
}

function summaryOf({ review }: Reviewed): string {
  const { error, warning, reminder } = countBySeverity(review.findings);
  return words.reading.done(error, warning, reminder);
}
