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
  return { asked: checks.filter((check) => !left.has(check)).map((check) => asHeldBy(edition, check)), off };
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

/** The check with this edition's severities, and with the source it gives for the platform's rule as its basis. */
function asHeldBy(edition: Edition, check: Check): Check {
  const rule = check.platformRule && edition.platform?.[check.platformRule];
  const own = Object.keys(check.messages).flatMap((key): [string, Severity][] => {
    const setting = severitySetting(edition, check.code, key);
    return setting ? [[key, setting.severity]] : [];
  });
  if (own.length === 0 && !rule) return check;
  const severities: Readonly<Record<string, Severity>> = { ...check.severities, ...Object.fromEntries(own) };
  const whole = Object.hasOwn(edition.severities, check.code) ? edition.severities[check.code] : undefined;
  const basis = rule?.source ?? check.basis;
  return {
    ...check,
    severity: whole?.severity ?? check.severity,
    severities,
    basis,
    *run(filing) {
      for (const outcome of check.run(filing)) yield told(outcome, severities, basis);
    },
  };
}

function told(outcome: Outcome, severities: Readonly<Record<string, Severity>>, basis: string): Outcome {
  if (outcome.outcome !== "finding") return outcome;
  return { ...outcome, severity: severities[outcome.messageKey] ?? outcome.severity, basis };
}
