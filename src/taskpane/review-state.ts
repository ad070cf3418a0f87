import type { FillLine, FillPlan } from "../actions/filling/fill-plan";
import type { UnreadableEditionReason } from "../forms/editions/unreadable-edition";
import { firstPage, pageSize } from "./finding-groups";
import type { PaneEvent, PaneState, Phase, Preview } from "./pane-state";

/** What the pane shows after something happened; pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "reading":
    case "progressed":
    case "reviewed":
    case "cancelled":
    case "unread":
    case "failed":
      return whileReading(state, event);
    case "working":
    case "written":
    case "refused":
    case "undone":
    case "edited":
      return whileWriting(state, event);
    default:
      return whileLooking(state, event);
  }
}

type ReadingEvent = Extract<
  PaneEvent,
  { readonly type: "reading" | "progressed" | "reviewed" | "cancelled" | "unread" | "failed" }
>;

function whileReading(state: PaneState, event: ReadingEvent): PaneState {
  switch (event.type) {
    case "reading":
      return { ...state, phase: "reading", progress: undefined, failure: undefined };
    case "progressed":
      return { ...state, progress: { done: event.done, total: event.total } };
    case "reviewed":
      return {
        ...state,
        ...settled("reviewed"),
        reviewed: event.reviewed,
        edition: event.edition,
        editionLost: false,
        mismatch: undefined,
        announcement: spoken(state, event.say),
      };
    case "cancelled":
      // What was found before is still what was found before: no newer, no older.
      return {
        ...state,
        phase: state.reviewed ? "reviewed" : "idle",
        progress: undefined,
        stale: state.reviewed !== undefined,
        announcement: spoken(state, event.say),
      };
    case "unread":
      return {
        ...state,
        ...settled("failed"),
        reviewed: undefined,
        mismatch: event.mismatch,
        announcement: spoken(state, event.mismatch.message),
      };
    case "failed":
      return {
        ...state,
        phase: "failed",
        progress: undefined,
        failure: event.failure,
        editionLost: event.failure.code === keptInvalid,
        stale: state.reviewed !== undefined,
        announcement: spoken(state, event.failure.message),
      };
  }
}

const keptInvalid: UnreadableEditionReason = "kept-edition-invalid";

const settled = (phase: Phase) =>
  ({ phase, progress: undefined, stale: false, suggestion: undefined, failure: undefined }) as const;

type WritingEvent = Extract<PaneEvent, { readonly type: "working" | "written" | "refused" | "undone" | "edited" }>;

function whileWriting(state: PaneState, event: WritingEvent): PaneState {
  switch (event.type) {
    case "working":
      return { ...state, working: event.what, done: undefined, failure: undefined };
    case "written":
      return {
        ...state,
        working: undefined,
        undo: event.step ? [...state.undo, { ...event.step, done: event.done }] : state.undo,
        done: event.done,
        preview: undefined,
        suggestion: undefined,
        stale: state.reviewed !== undefined,
        announcement: spoken(state, event.done),
      };
    case "refused":
      return {
        ...state,
        working: undefined,
        failure: event.failure,
        announcement: spoken(state, event.failure.message),
      };
    case "undone":
      return {
        ...state,
        working: undefined,
        undo: state.undo.slice(0, -1),
        done: event.done,
        stale: state.reviewed !== undefined,
        announcement: spoken(state, event.done),
      };
    case "edited":
      // Taking a write back now could take away what somebody typed since.
      return {
        ...state,
        stale: state.reviewed !== undefined,
        undo: [],
        preview: state.preview && { ...state.preview, stale: true },
        suggestion: undefined,
      };
  }
}

type LookingEvent = Exclude<PaneEvent, ReadingEvent | WritingEvent>;

function whileLooking(state: PaneState, event: LookingEvent): PaneState {
  switch (event.type) {
    case "previewed":
      return {
        ...state,
        done: undefined,
        failure: undefined,
        working: undefined,
        preview: { of: event.of, plan: event.plan, chosen: chosenAtFirst(event.plan), stale: false },
        announcement: spoken(state, event.say),
      };
    case "chose":
      return state.preview ? { ...state, preview: withChoice(state.preview, event.lines, event.chosen) } : state;
    case "previewClosed":
      return { ...state, preview: undefined };
    case "suggested":
      return { ...state, working: undefined, suggestion: event.suggestion };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...event.filter, limit: firstPage } };
    case "moreFindings":
      return { ...state, filter: { ...state.filter, limit: state.filter.limit + pageSize } };
    case "tabbed":
      return { ...state, tab: event.tab };
    case "editionChosen":
      return { ...state, edition: event.edition, editionLost: false };
    case "reported":
      return { ...state, report: event.report };
    case "reportViewed":
      return { ...state, reportView: event.view };
    case "reportGiven":
      return { ...state, given: event.given, sought: undefined, reportView: "given" };
    case "lastYearGiven":
      return { ...state, lastYear: event.lastYear };
    case "passageSought":
      return { ...state, tab: "report", reportView: "given", sought: { ...event.passage } };
    case "told":
      return { ...state, done: event.done, failure: undefined, announcement: spoken(state, event.done) };
    case "dismissed":
      return { ...state, done: undefined, failure: undefined };
  }
}

/** A value that stands in a cell already is written over only when a person says so. */
const chosenAtFirst = ({ lines }: FillPlan): ReadonlySet<FillLine> =>
  new Set(lines.filter(({ change }) => change !== "differs"));

function withChoice(preview: Preview, lines: readonly FillLine[], wanted: boolean): Preview {
  const chosen = new Set(preview.chosen);
  for (const line of lines) {
    if (wanted) chosen.add(line);
    else chosen.delete(line);
  }
  return { ...preview, chosen };
}

/** The same words said twice are two announcements. */
const spoken = ({ announcement }: PaneState, text: string | undefined): PaneState["announcement"] =>
  text === undefined ? announcement : { text, number: announcement.number + 1 };
