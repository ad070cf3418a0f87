import type { Edition, SeveritySetting } from "../forms/editions/edition";
import type { Check, Outcome, Severity } from "./check";

/** A check an edition does not ask, and why. */
export interface SwitchedOff {
  readonly check: Check;
  readonly reason: string;
}

/** The catalogue as one edition has it. */
export interface EffectiveChecks {
  /** With the severities this edition gives them. */
  readonly asked: readonly Check[];
  readonly off: readonly SwitchedOff[];
}

/** What an edition makes of the checks: which it asks, as how grave it takes what they find, and which it leaves out. */
export function effectiveChecks(edition: Edition, checks: readonly Check[]): EffectiveChecks {
  const off = checks.flatMap((check) => {
    const reason = whyOff(edition, check);
    return reason === undefined ? [] : [{ check, reason }];
  });
  const left = new Set(off.map(({ check }) => check));
  return { asked: checks.filter((check) => !left.has(check)).map((check) => withSeverities(check, edition)), off };
}

function whyOff({ switchedOff, platform }: Edition, { code, platformRule }: Check): string | undefined {
  if (Object.hasOwn(switchedOff, code)) return switchedOff[code];
  return platformRule && !platform?.[platformRule] ? "本版本没有写明所用平台有这项规则" : undefined;
}

/** The setting that decides how grave a message is: the message's own, else its check's, else none. */
export function severitySetting({ severities }: Edition, code: string, message: string): SeveritySetting | undefined {
  const key = [`${code}.${message}`, code].find((one) => Object.hasOwn(severities, one));
  return key === undefined ? undefined : severities[key];
}

function withSeverities(check: Check, edition: Edition): Check {
  const settings = Object.keys(check.messages).map((key) => [key, severitySetting(edition, check.code, key)] as const);
  if (settings.every(([, setting]) => !setting)) return check;
  const own = Object.fromEntries(settings.flatMap(([key, setting]) => (setting ? [[key, setting.severity]] : [])));
  const severities: Readonly<Record<string, Severity>> = { ...check.severities, ...own };
  const severity = Object.hasOwn(edition.severities, check.code)
    ? (edition.severities[check.code]?.severity ?? check.severity)
    : check.severity;
  return {
    ...check,
    severity,
    severities,
    *run(filing) {
      for (const outcome of check.run(filing)) yield graded(outcome, severities);
    },
  };
}

function graded(outcome: Outcome, severities: Readonly<Record<string, Severity>>): Outcome {
  if (outcome.outcome !== "finding") return outcome;
  return { ...outcome, severity: severities[outcome.messageKey] ?? outcome.severity };
}
