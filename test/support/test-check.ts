import type { Check, Finding, Outcome } from "../../src/checks/check";
import type { Edition } from "../../src/forms/editions/edition";
import type { Field } from "../../src/forms/field";
import type { Filing } from "../../src/forms/filing";
import { readFiling } from "../../src/forms/read-filing";
import type { Change } from "./change";
import { changeWorkbook, besideAfter } from "./change";
import { deepFreeze } from "./deep-freeze";
import { specimenEdition, specimenWorkbook } from "./specimen";

/** One finding a case expects. The place is a field key, or words of the report, and may not be left out. */
interface Expected {
  readonly message: string;
  readonly at: string;
  readonly because?: readonly string[];
  /** Parts of the message, by any name: each value must occur in it. */
  readonly words?: Readonly<Record<string, string>>;
  readonly expected?: string;
  readonly suggest?: string;
  readonly severity?: string;
}

interface Cases {
  readonly passes: Readonly<Record<string, Change>>;
  readonly flags: Readonly<Record<string, { readonly given: Change; readonly finds: readonly Expected[] }>>;
  readonly standsAside: Readonly<Record<string, Change>>;
}

interface Manner {
  /** Read by another edition than the specimen's own, such as one with the rules of a platform. */
  readonly edition?: Edition;
}

/**
 * Runs one check on the specimen filing with one deliberate change per case. Refuses a check without a passing, a
 * flagged and a stand-aside case, a message no case raises, two equal cases, an unnamed place, a changed filing, a
 * message that does not end in 。 and an unfilled {word}.
 */
export function testCheck(check: Check, cases: Cases, { edition = specimenEdition }: Manner = {}): void {
  const inspect = (change: Change): Promise<Outcome[]> => inspected(check, change, edition);
  describe(`${check.code} ${check.id}`, () => {
    test("the cases are complete", () => {
      for (const [kind, named] of Object.entries(cases))
        if (Object.keys(named).length === 0) throw new Error(`${check.id} has no case under ${kind}`);
      const raised = new Set(Object.values(cases.flags).flatMap(({ finds }) => finds.map(({ message }) => message)));
      expect([...raised].sort()).toEqual(Object.keys(check.messages).sort());
      const changes = [
        ...Object.values(cases.passes),
        ...Object.values(cases.flags).map((flagged) => flagged.given),
        ...Object.values(cases.standsAside),
      ].map((change) =>
        JSON.stringify(change, (_, value) =>
          value === undefined ? "∅" : typeof value === "function" ? String(value) : value,
        ),
      );
      expect(new Set(changes).size).toBe(changes.length);
    });

    test("says nothing about the untouched specimen", async () => {
      expect(messagesOf(await inspect({}))).toEqual([]);
    });

    test.each(Object.entries(cases.passes))("passes: %s", async (_, change) => {
      expect(messagesOf(await inspect(change))).toEqual([]);
    });

    test.each(Object.entries(cases.flags))("flags: %s", async (_, { given, finds }) => {
      const findings = findingsOf(await inspect(given));
      expect(findings.map(({ messageKey, at }) => ({ message: messageKey, at: placeOf(at) }))).toEqual(
        finds.map(({ message, at }) => ({ message, at })),
      );
      findings.forEach((finding, index) => compare(finding, finds[index] as Expected));
    });

    test.each(Object.entries(cases.standsAside))("stands aside: %s", async (_, change) => {
      const outcomes = await inspect(change);
      expect(messagesOf(outcomes)).toEqual([]);
      expect(outcomes.filter(({ outcome }) => outcome === "stood-aside").length).toBeGreaterThan(0);
    });
  });
}

async function inspected(check: Check, change: Change, edition: Edition): Promise<Outcome[]> {
  const workbook = await specimenWorkbook();
  await changeWorkbook(workbook, edition, change);
  const beside = await besideAfter(change, edition, check);
  const filing: Filing = deepFreeze(readFiling(await workbook.read(), edition, beside));
  return [...check.run(filing)];
}

const findingsOf = (outcomes: readonly Outcome[]): Finding[] =>
  outcomes.filter((outcome): outcome is Finding => outcome.outcome === "finding");

const messagesOf = (outcomes: readonly Outcome[]): string[] => findingsOf(outcomes).map(({ message }) => message);

function compare(finding: Finding, wanted: Expected): void {
  expect(finding.message).toMatch(/。$/);
  expect(finding.message).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(finding.at.at ?? finding.at.passage).toBeDefined();
  for (const word of Object.values(wanted.words ?? {})) expect(finding.message).toContain(word);
  if (wanted.because) expect(keysOf(finding.because)).toEqual(wanted.because);
  if (wanted.expected !== undefined) expect(finding.expected).toBe(wanted.expected);
  if (wanted.suggest !== undefined) expect(String(finding.suggest)).toBe(wanted.suggest);
  if (wanted.severity !== undefined) expect(finding.severity).toBe(wanted.severity);
}

const keysOf = (fields: readonly Field<unknown>[]): string[] => fields.map(placeOf);

/** The key of a cell's field, the words themselves where they stand in the report. */
const placeOf = ({ key, passage, written }: Field<unknown>): string => (passage ? written : key);
