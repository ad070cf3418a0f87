import type { FillLine } from "../../src/actions/filling/fill-plan";
import type { Failure } from "../../src/taskpane/failure";
import type { PaneEvent, PaneState, Reviewed } from "../../src/taskpane/pane-state";
import { freshPane } from "../../src/taskpane/pane-state";
import { reduce } from "../../src/taskpane/review-state";
import { editions } from "../../src/forms/editions";
import { checks } from "../../src/checks";
import { explanationsIn } from "../../src/actions/explain-finding";
import { formStatuses } from "../../src/actions/form-status";
import { reviewFiling } from "../../src/actions/review-filing";
import { verdictOf } from "../../src/actions/verdict";
import { sampleWorkbook } from "./sample";

const [edition] = editions;
let reviewed: Reviewed;

beforeAll(async () => {
  const review = await reviewFiling(await sampleWorkbook(), edition, checks);
  const explanations = explanationsIn(review.content);
  reviewed = {
    review,
    explanations,
    earlier: new Map(),
    statuses: formStatuses(review.filing),
    verdict: verdictOf(review, explanations),
  };
});

const fresh = freshPane(edition, "fill", []);
const after = (events: readonly PaneEvent[], from: PaneState = fresh): PaneState => events.reduce(reduce, from);
const failure: Failure = {
  doing: "审核",
  code: "host",
  message: "没有响应。",
  consequence: undefined,
  diagnosis: "",
  retry: () => undefined,
};
const step = (what: string) => ({ what, undo: () => Promise.resolve() });

function line(key: string, change: FillLine["change"]): FillLine {
  const at = { sheet: "自评表", row: 1, column: 1 };
  const edit = { at, value: { kind: "text", text: "新" } } as const;
  return { key, label: key, at, before: "", after: "新", from: "预决算数据", change, figure: undefined, edit };
}

describe("reading", () => {
  test("goes from idle through reading to reviewed, and says what was found", () => {
    const reading = after([{ type: "reading" }, { type: "progressed", done: 8, total: 48 }]);
    expect(reading).toMatchObject({ phase: "reading", progress: { done: 8, total: 48 } });
    const done = after([{ type: "reviewed", reviewed, edition, say: "审核完成。" }], reading);
    expect(done).toMatchObject({ phase: "reviewed", progress: undefined, stale: false });
    expect(done.reviewed).toBe(reviewed);
    expect(done.announcement).toEqual({ text: "审核完成。", number: 1 });
  });

  test("keeps what was found in sight while reading again", () => {
    const again = after([{ type: "reviewed", reviewed, edition }, { type: "reading" }]);
    expect(again.phase).toBe("reading");
    expect(again.reviewed).toBe(reviewed);
  });

  test("cancelled before anything was read is idle, cancelled later leaves the older findings as stale", () => {
    expect(after([{ type: "reading" }, { type: "cancelled", say: "已取消审核。" }]).phase).toBe("idle");
    const later = after([
      { type: "reviewed", reviewed, edition },
      { type: "reading" },
      { type: "cancelled", say: "已取消审核。" },
    ]);
    expect(later).toMatchObject({ phase: "reviewed", stale: true });
    expect(later.reviewed).toBe(reviewed);
  });

  test("a failure keeps the older findings, marked stale, and the next try clears it", () => {
    const failed = after([{ type: "reviewed", reviewed, edition }, { type: "reading" }, { type: "failed", failure }]);
    expect(failed).toMatchObject({ phase: "failed", stale: true, failure, announcement: { text: "没有响应。" } });
    expect(failed.reviewed).toBe(reviewed);
    expect(after([{ type: "reading" }], failed).failure).toBeUndefined();
  });

  test("a workbook that is no filing any more shows no older findings", () => {
    const mismatch = { message: "没有自评表。", empty: true, nearest: undefined };
    const unread = after([{ type: "reviewed", reviewed, edition }, { type: "reading" }, { type: "unread", mismatch }]);
    expect(unread).toMatchObject({ phase: "failed", reviewed: undefined, mismatch });
    expect(after([{ type: "reviewed", reviewed, edition }], unread).mismatch).toBeUndefined();
  });

  test("the edition the workbook asks for takes the place of the one chosen here", () => {
    expect(after([{ type: "reviewed", reviewed, edition: editions[1] ?? edition }]).edition).toBe(editions[1]);
  });
});

describe("edits by somebody else", () => {
  const worked = () =>
    after([
      { type: "reviewed", reviewed, edition },
      { type: "working", what: "标记工作簿" },
      { type: "written", done: "已标记。", step: step("标记工作簿") },
    ]);

  test("make the findings stale and take the way back away, lest it wipe out what was typed since", () => {
    const edited = after([{ type: "edited" }], worked());
    expect(edited).toMatchObject({ stale: true, undo: [] });
  });

  test("do not make stale what was never read", () => {
    expect(after([{ type: "edited" }]).stale).toBe(false);
  });

  test("close a suggestion's preview and mark a fill's preview stale without losing the choice in it", () => {
    const lines = [line("a", "blank"), line("b", "differs")];
    const state = after([
      { type: "reviewed", reviewed, edition },
      { type: "previewed", of: "figures", plan: { lines, unplaced: [] }, say: "共 2 处可填。" },
      { type: "suggested", suggestion: { key: "1", lines } },
      { type: "edited" },
    ]);
    expect(state.suggestion).toBeUndefined();
    expect(state.preview?.stale).toBe(true);
    expect([...(state.preview?.chosen ?? [])]).toEqual([lines[0]]);
  });
});

describe("a fill's preview", () => {
  const lines = [line("a", "blank"), line("b", "differs"), line("c", "recalculated")];
  const shown = after([{ type: "previewed", of: "figures", plan: { lines, unplaced: [] }, say: "共 3 处可填。" }]);
  const chosen = (state: PaneState) => [...(state.preview?.chosen ?? [])].map(({ key }) => key).sort();

  test("does not choose to write over what stands there", () => {
    expect(chosen(shown)).toEqual(["a", "c"]);
  });

  test("is chosen and unchosen line by line and group by group", () => {
    expect(chosen(after([{ type: "chose", lines, chosen: true }], shown))).toEqual(["a", "b", "c"]);
    expect(chosen(after([{ type: "chose", lines: lines.slice(0, 1), chosen: false }], shown))).toEqual(["c"]);
    expect(chosen(after([{ type: "chose", lines, chosen: false }], shown))).toEqual([]);
  });

  test("goes once written, and stays when the workbook refuses", () => {
    expect(after([{ type: "written", done: "已写入。", step: step("写入") }], shown).preview).toBeUndefined();
    expect(after([{ type: "refused", failure }], shown).preview).toBe(shown.preview);
  });
});

describe("undoing", () => {
  test("takes writes back latest first, then has nothing left", () => {
    const two = after([
      { type: "written", done: "一", step: step("第一次") },
      { type: "written", done: "二", step: step("第二次") },
    ]);
    expect(two.undo.map(({ what }) => what)).toEqual(["第一次", "第二次"]);
    const one = after([{ type: "undone", done: "已撤销：第二次" }], two);
    expect(one.undo.map(({ what }) => what)).toEqual(["第一次"]);
    expect(after([{ type: "undone", done: "已撤销：第一次" }], one).undo).toEqual([]);
  });

  test("refused, keeps the way back and says why", () => {
    const state = after([
      { type: "written", done: "一", step: step("第一次") },
      { type: "refused", failure },
    ]);
    expect(state.undo).toHaveLength(1);
    expect(state.failure).toBe(failure);
  });
});

describe("looking around", () => {
  test("a new filter begins at the first page again, more findings add a page", () => {
    const more = after([{ type: "moreFindings" }]);
    expect(more.filter.limit).toBeGreaterThan(fresh.filter.limit);
    const filtered = after([{ type: "filtered", filter: { text: "执行率" } }], more);
    expect(filtered.filter).toEqual({ hidden: [], text: "执行率", limit: fresh.filter.limit });
  });

  test("the same words twice are announced twice", () => {
    const events: PaneEvent[] = [
      { type: "written", done: "已标记。" },
      { type: "written", done: "已标记。" },
    ];
    expect(after(events).announcement).toEqual({ text: "已标记。", number: 2 });
  });

  test("dismissing takes the notices away and nothing else", () => {
    const state = after([
      { type: "reviewed", reviewed, edition },
      { type: "refused", failure },
    ]);
    expect(after([{ type: "dismissed" }], state)).toEqual({ ...state, failure: undefined, done: undefined });
  });

  test("never changes the state it is given", () => {
    const frozen = Object.freeze({ ...fresh, filter: Object.freeze(fresh.filter) });
    expect(() =>
      after(
        [
          { type: "filtered", filter: { hidden: ["error"] } },
          { type: "tabbed", tab: "review" },
        ],
        frozen,
      ),
    ).not.toThrow();
    expect(fresh.tab).toBe("fill");
  });
});
