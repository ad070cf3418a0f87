import type { Finding, Severity } from "../checks/check";
import { cellName } from "../workbook/address";
import { words } from "./strings";

export const severities: readonly Severity[] = ["error", "warning", "reminder"];

/** How many findings are drawn before a person asks for more. */
export const firstPage = 60;
export const pageSize = 60;

export interface FindingFilter {
  /** Severities that are not shown. */
  readonly hidden: readonly Severity[];
  readonly text: string;
  readonly limit: number;
}

/** A finding with a name of its own in the list: two may share a fingerprint. */
export interface FindingEntry {
  readonly key: string;
  readonly finding: Finding;
}

export interface SheetGroup {
  /** The sheet, or what the report is called; "" for findings without a place. */
  readonly sheet: string;
  readonly entries: readonly FindingEntry[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sheets: readonly SheetGroup[];
}

/** The findings to draw, and how many there are. */
export interface FindingList {
  readonly groups: readonly SeverityGroup[];
  readonly drawn: number;
  readonly matching: number;
  readonly total: number;
}

/** Filters the findings and groups them by severity, then by sheet, in the order in which they came. */
export function listFindings(findings: readonly Finding[], { hidden, text, limit }: FindingFilter): FindingList {
  const sought = plain(text);
  const matching = entriesOf(findings).filter(
    ({ finding }) => !hidden.includes(finding.severity) && plain(wordsOf(finding)).includes(sought),
  );
  const ordered = severities.flatMap((severity) => matching.filter(({ finding }) => finding.severity === severity));
  const drawn = ordered.slice(0, limit);
  const groups = severities.flatMap((severity): SeverityGroup[] => {
    const mine = drawn.filter(({ finding }) => finding.severity === severity);
    const count = matching.filter(({ finding }) => finding.severity === severity).length;
    return mine.length > 0 ? [{ severity, count, sheets: bySheet(mine) }] : [];
  });
  return { groups, drawn: drawn.length, matching: matching.length, total: findings.length };
}

/** How many findings each severity has, whatever the filter. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), reminder: count("reminder") };
}

/** Each finding with a name of its own. */
export function entriesOf(findings: readonly Finding[]): FindingEntry[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    return { key: `${finding.fingerprint}-${times}`, finding };
  });
}

function bySheet(entries: readonly FindingEntry[]): SheetGroup[] {
  const groups = new Map<string, FindingEntry[]>();
  for (const entry of entries) {
    const { at, passage } = entry.finding.at;
    const sheet = passage ? words.findings.inReport : (at?.sheet ?? "");
    groups.set(sheet, [...(groups.get(sheet) ?? []), entry]);
  }
  return [...groups].map(([sheet, list]) => ({ sheet, entries: list }));
}

function wordsOf({ code, message, at, basis }: Finding): string {
  const inReport = at.passage ? `${words.findings.inReport} ${at.written}` : "";
  const place = at.at ? `${at.at.sheet} ${cellName(at.at.row, at.at.column)}` : inReport;
  return [code, message, at.label, place, basis].join(" ");
}

/** Ａ２１ finds A21, whatever the spaces. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
