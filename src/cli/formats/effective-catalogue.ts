import { severityNames } from "../../actions/mark-findings";
import type { Check } from "../../checks/check";
import type { SwitchedOff } from "../../checks/effective";
import { effectiveChecks, severitySetting } from "../../checks/effective";
import type { Edition } from "../../forms/editions/edition";
import { thresholdWords } from "../../forms/editions/threshold-words";
import { byCode, catalogueSchema, escaped, familiesOf } from "./catalogue";
import { editionNotes } from "./edition-notes";
import type { Paint } from "./paint";
import { entry, paragraph } from "./paragraphs";
import { platformRuleWords } from "./platform-words";

/** The catalogue as one edition has it. */
export class EffectiveCatalogue {
  readonly #asked: readonly Check[];
  readonly #off: readonly SwitchedOff[];
  readonly #own: ReadonlyMap<string, Check>;

  constructor(
    private readonly edition: Edition,
    checks: readonly Check[],
  ) {
    const { asked, off } = effectiveChecks(edition, checks);
    this.#asked = asked;
    this.#off = [...off].sort((a, b) => (a.check.code < b.check.code ? -1 : 1));
    this.#own = new Map(checks.map((check) => [check.code, check]));
  }

  /** For people at a terminal. */
  text(paint: Paint): string {
    const families = familiesOf(this.#asked).map(({ letter, name, about, checks }) =>
      [
        paint("bold", `${letter} ${name}（${checks.length} 项）：${about}`),
        ...checks.map((check) => this.#entryText(check, paint)),
      ].join("\n"),
    );
    return `${[this.#headText(paint), ...families, ...this.#offText(paint), this.#sum()].join("\n\n")}\n`;
  }

  #headText(paint: Paint): string {
    const { id, name, sources } = this.edition;
    const named = paint("bold", `${name}（${id}）`);
    return [named, ...sources.map((source) => paint("dim", entry("依据：", source, 2)))].join("\n");
  }

  #entryText(check: Check, paint: Paint): string {
    const { code, severity, title, basis } = check;
    return [
      entry(`${code}  ${severityNames[severity]}  `, title, 2),
      paint("dim", paragraph(`依据：${basis}`, 7)),
      ...this.#notes(check).map(({ text, source }) => paint("dim", paragraph(`${text}。出处：${source}`, 7))),
    ].join("\n");
  }

  #offText(paint: Paint): string[] {
    if (this.#off.length === 0) return [];
    const entries = this.#off.map(({ check: { code, title }, reason }) =>
      [entry(`${code}  `, title, 2), paint("dim", paragraph(`原因：${reason}`, 7))].join("\n"),
    );
    return [[paint("bold", `本版本不启用（${this.#off.length} 项）`), ...entries].join("\n")];
  }

  #sum(): string {
    return `共 ${this.#asked.length} 项检查${this.#off.length > 0 ? `，另有 ${this.#off.length} 项不启用` : ""}`;
  }

  #notes({ code }: Check) {
    const own = this.#own.get(code);
    return own ? editionNotes(own, this.edition) : [];
  }

  /** For documents. */
  markdown(): string {
    const { id, name, sources } = this.edition;
    const families = familiesOf(this.#asked).flatMap(({ letter, name: family, checks }) => [
      `## ${letter} ${family}（${checks.length} 项）`,
      ...checks.map((check) => this.#entryMarkdown(check)),
    ]);
    const off = this.#off.map(
      ({ check: { code, title }, reason }) => `- ${code} ${escaped(title)}：${escaped(reason)}`,
    );
    return `${[
      `# ${escaped(name)}（${escaped(id)}）的检查目录`,
      ...(sources.length > 0 ? [sources.map((source) => `- ${escaped(source)}`).join("\n")] : []),
      `${this.#sum()}。`,
      ...families,
      ...(off.length > 0 ? [`## 本版本不启用（${off.length} 项）`, off.join("\n")] : []),
    ].join("\n\n")}\n`;
  }

  #entryMarkdown(check: Check): string {
    const notes = this.#notes(check).map(({ text, source }) => `- ${escaped(text)}。出处：${escaped(source)}`);
    return [
      `### ${check.code} ${escaped(check.title)}`,
      `${severityNames[check.severity]} · 依据：${escaped(check.basis)}`,
      ...(notes.length > 0 ? [notes.join("\n")] : []),
    ].join("\n\n");
  }

  /** For other programs. */
  json(engine: string): string {
    const { id, name, sources } = this.edition;
    const whole = {
      schema: catalogueSchema,
      engine,
      edition: id,
      editionName: name,
      sources,
      checks: byCode(this.#asked).map((check) => this.#entryJson(check)),
      switchedOff: this.#off.map(({ check: { code, id: path, title }, reason }) => ({ code, id: path, title, reason })),
    };
    return `${JSON.stringify(whole, undefined, 2)}\n`;
  }

  #entryJson({ code, id, title, basis, severity, severities, messages, thresholds = [], platformRule }: Check) {
    const own = this.#own.get(code);
    const rule = platformRule && this.edition.platform?.[platformRule];
    return {
      code,
      id,
      title,
      basis,
      severity,
      messages: Object.entries(messages).map(([key, message]) => ({
        key,
        severity: severities[key] ?? severity,
        ownSeverity: own?.severities[key] ?? own?.severity ?? severity,
        severitySource: severitySetting(this.edition, code, key)?.source ?? null,
        message,
      })),
      thresholds: thresholds.map((threshold) => ({
        key: threshold,
        name: thresholdWords[threshold].name,
        unit: thresholdWords[threshold].unit,
        value: this.edition.thresholds[threshold],
        source: this.edition.thresholdSources[threshold],
      })),
      platformRule:
        rule && platformRule && this.edition.platform
          ? { key: platformRule, name: platformRuleWords(this.edition.platform, platformRule), ...rule }
          : null,
    };
  }
}
