import { checks } from "../../src/checks";
import type { Finding, StoodAside } from "../../src/checks/check";
import { runChecks } from "../../src/checks/run-checks";
import { editions } from "../../src/forms/editions";
import { reviewFiling } from "../../src/actions/review-filing";
import { number, text } from "../../src/workbook/cell";
import { filingYear, isYear, keyedStatuses, namesIn } from "../../src/taskpane/fill/form-names";
import { choiceOf, groupLines } from "../../src/taskpane/fill/line-groups";
import { countBySeverity, listFindings } from "../../src/taskpane/finding-groups";
import { rememberPane, rememberedPane } from "../../src/taskpane/memory";
import { freshPane } from "../../src/taskpane/pane-state";
import { reasonsOf } from "../../src/taskpane/review/stood-aside-reasons";
import { sampleWorkbook } from "./sample";

const everything = { hidden: [], text: "", limit: 1000 };
let findings: readonly Finding[];

beforeAll(async () => {
  const workbook = await sampleWorkbook();
  const { filing } = await reviewFiling(workbook, editions[0], checks);
  const { basicData, budgetFigures, overall } = filing;
  const fields = [basicData?.staff.staffInPost, budgetFigures?.staffInPost, overall?.funding.total.executed];
  const edits = fields.flatMap((field) => (field?.at ? [{ at: field.at, value: number(99999) }] : []));
  // Too short to say anything: a warning among errors.
  const measures = basicData?.economyMeasures.at;
  await workbook.write({ edits: measures ? [...edits, { at: measures, value: text("厉行节约") }] : edits });
  findings = (await reviewFiling(workbook, editions[0], checks)).findings;
});

describe("the list of findings", () => {
  test("holds each once, by severity, then by sheet", () => {
    const { groups, total } = listFindings(findings, everything);
    expect(total).toBe(findings.length);
    expect(groups.length).toBeGreaterThan(1);
    const drawn = groups.flatMap(({ severity, sheets }) =>
      sheets.flatMap(({ sheet, entries }) => entries.map(({ finding }) => ({ severity, sheet, finding }))),
    );
    expect(drawn).toHaveLength(findings.length);
    for (const { severity, sheet, finding } of drawn)
      expect([finding.severity, finding.at.at?.sheet]).toEqual([severity, sheet]);
  });

  test("is filtered by severity and by words, full or half width", () => {
    const [first] = findings;
    if (!first) throw new Error("there is a finding");
    expect(
      listFindings(findings, { ...everything, hidden: ["error"] }).groups.map(({ severity }) => severity),
    ).not.toContain("error");
    const wide = [...first.code].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join("");
    const found = listFindings(findings, { ...everything, text: ` ${wide} ` });
    expect(found.matching).toBe(findings.filter(({ code }) => code === first.code).length);
    expect(listFindings(findings, { ...everything, text: "没有这样的字" })).toMatchObject({ matching: 0, groups: [] });
  });

  test("draws so many at first and counts them all", () => {
    const list = listFindings(findings, { ...everything, limit: 2 });
    expect(list).toMatchObject({ drawn: 2, matching: findings.length });
    const counts = countBySeverity(findings);
    expect(counts.error + counts.warning + counts.reminder).toBe(findings.length);
    expect(list.groups[0]?.count).toBe(counts.error);
  });

  test("gives two findings of one fingerprint two names", () => {
    const [first] = findings;
    if (!first) throw new Error("there is a finding");
    const keys = listFindings([first, first], everything).groups.flatMap(({ sheets }) =>
      sheets.flatMap(({ entries }) => entries.map(({ key }) => key)),
    );
    expect(new Set(keys).size).toBe(2);
  });
});

describe("the reasons for standing aside", () => {
  test("name each check once under its reason", async () => {
    const { filing } = await reviewFiling(await sampleWorkbook(), editions[0], checks);
    const { stoodAside } = runChecks({ ...filing, budgetFigures: undefined }, checks);
    const reasons = reasonsOf(stoodAside);
    const lacking = reasons.find(({ reason }) => reason === "工作簿中没有预决算数据");
    expect(lacking?.what.length).toBeGreaterThan(2);
    expect(reasons.map(({ reason }) => reason)).toEqual([...new Set(stoodAside.map(({ reason }) => reason))]);
  });

  test("do not repeat a label the reason already names", () => {
    const aside: StoodAside = {
      outcome: "stood-aside",
      code: "A01",
      id: "x",
      label: "预决算数据",
      reason: "没有预决算数据",
    };
    expect(reasonsOf([aside, aside, { ...aside, label: "控制率" }])).toEqual([
      { reason: "没有预决算数据", what: ["A01", "A01 控制率"] },
    ]);
  });
});

describe("what somebody types about a new filing", () => {
  test("the year is the one before this", () => {
    expect(filingYear(new Date(2025, 2, 1))).toBe("2024");
  });

  test.each([
    ["2024", true],
    ["２０２４", true],
    [" 2024 ", true],
    ["24", false],
    ["", false],
    ["2024年", false],
  ])("%j as a year: %s", (text, good) => {
    expect(isYear(text)).toBe(good);
  });

  test("one project a line, empty lines are none", () => {
    expect(namesIn(" 标准化 \n\n创新\n")).toEqual(["标准化", "创新"]);
  });
});

describe("the lists of the fill tab", () => {
  test("two projects of one name keep apart", () => {
    const status = { kind: "project", name: "专项", filled: 1, asked: 2, firstBlank: undefined } as const;
    const places = [1, 30].map((row) => ({ ...status, at: { sheet: "项目", row, column: 0 } }));
    expect(new Set(keyedStatuses(places).map(({ key }) => key)).size).toBe(2);
  });

  test("lines come sheet by sheet, and the tick of a sheet is whole, empty or mixed", () => {
    const line = (sheet: string, row: number) => {
      const at = { sheet, row, column: 0 };
      const edit = { at, value: number(1) };
      return {
        key: `${sheet}${row}`,
        label: "",
        at,
        before: "",
        after: "1",
        from: "",
        change: "blank",
        figure: undefined,
        edit,
      } as const;
    };
    const lines = [line("甲", 1), line("乙", 1), line("甲", 2)];
    const [first, second] = groupLines(lines);
    expect([first?.sheet, first?.lines.length, second?.lines.length]).toEqual(["甲", 2, 1]);
    expect([
      choiceOf(lines, new Set(lines)),
      choiceOf(lines, new Set()),
      choiceOf(lines, new Set(lines.slice(1))),
    ]).toEqual([true, false, "mixed"]);
  });
});

describe("what the pane remembers", () => {
  test("is found again by the next pane; what makes no sense is forgotten", () => {
    const kept = new Map<string, string>();
    const memory = {
      recall: (name: string) => kept.get(name),
      remember: (name: string, value: string) => void kept.set(name, value),
    };
    const before = freshPane(editions[0], "fill", []);
    const after = { ...freshPane(editions[1] ?? editions[0], "review", ["reminder"]) };
    rememberPane(memory, before, after);
    expect(rememberedPane(memory)).toEqual(after);
    for (const name of kept.keys()) kept.set(name, "胡说");
    expect(rememberedPane(memory)).toEqual(before);
  });
});
