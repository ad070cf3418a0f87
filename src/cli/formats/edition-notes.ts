import { severityNames } from "../../actions/mark-findings";
import type { Check } from "../../checks/check";
import { severitySetting } from "../../checks/effective";
import type { Edition } from "../../forms/editions/edition";
import { thresholdWords } from "../../forms/editions/threshold-words";
import { platformRuleWords } from "./platform-words";

/** One thing an edition decides about a check, and what demands it. */
export interface EditionNote {
  readonly text: string;
  readonly source: string;
}

/** What an edition decides about a check: another severity, its thresholds, the rule of the platform behind it. */
export function editionNotes(check: Check, edition: Edition): readonly EditionNote[] {
  return [...severityNotes(check, edition), ...thresholdNotes(check, edition), ...platformNotes(check, edition)];
}

/** `check` is as its author wrote it: with the severities it has where no edition says otherwise. */
function severityNotes({ code, severity, messages, severities }: Check, edition: Edition): readonly EditionNote[] {
  const notes = Object.keys(messages).flatMap((key): EditionNote[] => {
    const setting = severitySetting(edition, code, key);
    const own = severities[key] ?? severity;
    if (!setting || setting.severity === own) return [];
    const text = `级别：${code}.${key} 由${severityNames[own]}改为${severityNames[setting.severity]}`;
    return [{ text, source: setting.source }];
  });
  return notes;
}

function thresholdNotes({ thresholds = [] }: Check, edition: Edition): readonly EditionNote[] {
  return thresholds.map((name) => ({
    text: `阈值：${thresholdWords[name].name}，${edition.thresholds[name]}${thresholdWords[name].unit}`,
    source: edition.thresholdSources[name],
  }));
}

function platformNotes({ platformRule }: Check, { platform }: Edition): readonly EditionNote[] {
  const rule = platformRule && platform?.[platformRule];
  const text = platform && platformRule && platformRuleWords(platform, platformRule);
  return rule && text ? [{ text: `平台规则：${text}`, source: rule.source }] : [];
}
