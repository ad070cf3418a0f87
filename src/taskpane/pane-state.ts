import type { FillLine, FillPlan } from "../actions/filling/fill-plan";
import type { FormStatus } from "../actions/form-status";
import type { FilingReview } from "../actions/review-filing";
import type { Verdict } from "../actions/verdict";
import type { Severity } from "../checks/check";
import type { Edition } from "../forms/editions/edition";
import type { Explanations } from "../forms/explanations";
import type { Passage } from "../forms/field";
import type { ReportText } from "../forms/report-text";
import type { Report } from "../narrative/report";
import type { StaleSentence } from "../narrative/stale-figures";
import type { WorkbookContent } from "../workbook/workbook";
import type { Failure, Mismatch } from "./failure";
import type { FindingFilter } from "./finding-groups";
import { firstPage } from "./finding-groups";

export type Phase = "idle" | "reading" | "reviewed" | "failed";
export const tabs = ["fill", "review", "report"] as const;
export type Tab = (typeof tabs)[number];

/** Everything the pane shows of a filing, as it was when it was last read. */
export interface Reviewed {
  readonly review: FilingReview;
  readonly statuses: readonly FormStatus[];
  readonly explanations: Explanations;
  /** What last year's workbook answered to findings that come again. */
  readonly earlier: Explanations;
  readonly verdict: Verdict;
}

/** What a fill or a scoring would write, and which lines of it a person has chosen. */
export interface Preview {
  readonly of: "figures" | "scores";
  readonly plan: FillPlan;
  readonly chosen: ReadonlySet<FillLine>;
  /** The workbook has changed since: the old values shown may be wrong. */
  readonly stale: boolean;
}

/** What accepting one finding's suggestion would write. */
export interface SuggestionPreview {
  readonly key: string;
  readonly lines: readonly FillLine[];
}

/** One write that can be taken back. */
export interface UndoStep {
  readonly what: string;
  readonly undo: () => Promise<void>;
  /** What was said when it was done. */
  readonly done: string;
}

export interface PaneState {
  readonly phase: Phase;
  readonly tab: Tab;
  readonly edition: Edition;
  /** The workbook keeps an edition that is none: nothing is judged until another is chosen. */
  readonly editionLost: boolean;
  /** Kept while reading again, so that nobody loses their place. */
  readonly reviewed: Reviewed | undefined;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** Cells may have changed since the findings were made. */
  readonly stale: boolean;
  readonly filter: FindingFilter;
  readonly preview: Preview | undefined;
  readonly suggestion: SuggestionPreview | undefined;
  /** What is being written just now, in words. */
  readonly working: string | undefined;
  /** Latest last. */
  readonly undo: readonly UndoStep[];
  /** What was last done, in words. */
  readonly done: string | undefined;
  /** What went wrong with the last thing asked for. */
  readonly failure: Failure | undefined;
  /** The workbook holds no form, or one that is almost a form. */
  readonly mismatch: Mismatch | undefined;
  readonly announcement: { readonly text: string; readonly number: number };
  /** The report as it was last written, and its sentences whose cells have changed since. */
  readonly report: { readonly written: Report; readonly stale: readonly StaleSentence[] } | undefined;
  /** Which report the third tab shows: the one we write, or the one somebody gave us to check. */
  readonly reportView: ReportView;
  /** The text a person gave to be checked against the tables. It is kept nowhere but here. */
  readonly given: ReportText | undefined;
  /** Last year's workbook, as long as the pane is open. */
  readonly lastYear: LastYear | undefined;
  /** The words of that text to bring into view; a new object each time. */
  readonly sought: Passage | undefined;
}

/** Last year's workbook as a person chose it. */
export interface LastYear {
  readonly name: string;
  readonly content: WorkbookContent;
}

export type ReportView = "written" | "given";

export type PaneEvent =
  | { readonly type: "reading" }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "reviewed"; readonly reviewed: Reviewed; readonly edition: Edition; readonly say?: string }
  | { readonly type: "cancelled"; readonly say: string }
  | { readonly type: "unread"; readonly mismatch: Mismatch }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "working"; readonly what: string }
  | { readonly type: "written"; readonly done: string; readonly step?: Omit<UndoStep, "done"> }
  | { readonly type: "refused"; readonly failure: Failure }
  | { readonly type: "undone"; readonly done: string }
  | { readonly type: "edited" }
  | { readonly type: "reported"; readonly report: NonNullable<PaneState["report"]> }
  | { readonly type: "reportViewed"; readonly view: ReportView }
  | { readonly type: "reportGiven"; readonly given: ReportText | undefined }
  | { readonly type: "lastYearGiven"; readonly lastYear: LastYear | undefined }
  | { readonly type: "passageSought"; readonly passage: Passage }
  | { readonly type: "told"; readonly done: string }
  | { readonly type: "previewed"; readonly of: Preview["of"]; readonly plan: FillPlan; readonly say: string }
  | { readonly type: "chose"; readonly lines: readonly FillLine[]; readonly chosen: boolean }
  | { readonly type: "previewClosed" }
  | { readonly type: "suggested"; readonly suggestion: SuggestionPreview | undefined }
  | { readonly type: "filtered"; readonly filter: Partial<Pick<FindingFilter, "hidden" | "text">> }
  | { readonly type: "moreFindings" }
  | { readonly type: "tabbed"; readonly tab: Tab }
  | { readonly type: "editionChosen"; readonly edition: Edition }
  | { readonly type: "dismissed" };

/** The pane before anything has been read: reading is the first thing it does. */
export function freshPane(edition: Edition, tab: Tab, hidden: readonly Severity[]): PaneState {
  return {
    phase: "reading",
    tab,
    edition,
    editionLost: false,
    reviewed: undefined,
    progress: undefined,
    stale: false,
    filter: { hidden, text: "", limit: firstPage },
    preview: undefined,
    suggestion: undefined,
    working: undefined,
    undo: [],
    done: undefined,
    failure: undefined,
    mismatch: undefined,
    announcement: { text: "", number: 0 },
    report: undefined,
    reportView: "written",
    given: undefined,
    lastYear: undefined,
    sought: undefined,
  };
}
