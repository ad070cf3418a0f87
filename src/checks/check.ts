import type { ThresholdName } from "../forms/editions/edition";
import type { PlatformRuleName } from "../forms/editions/platform-rules";
import type { Severity } from "../forms/editions/severity";
import type { Field } from "../forms/field";
import type { Filing } from "../forms/filing";
import { Amount } from "../quantities/amount";
import { Area } from "../quantities/area";
import { Count } from "../quantities/count";
import type { Fixed } from "../quantities/fixed";
import { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";
import { fingerprintsOf } from "./fingerprint";
import type { Need } from "./needs";
import { formNames, supplies, whyLacking } from "./needs";

export type { Need } from "./needs";
export type { Severity } from "../forms/editions/severity";

export type Figure = Amount | Area | Count | Points | Rate;

/** One thing a check found wrong, with the cell to correct and the cells that prove it. */
export interface Finding {
  readonly outcome: "finding";
  readonly code: string;
  readonly id: string;
  readonly severity: Severity;
  readonly messageKey: string;
  readonly message: string;
  readonly basis: string;
  readonly at: Field<unknown>;
  readonly because: readonly Field<unknown>[];
  /** As printed in the form; "" when the cell is blank. */
  readonly stated: string;
  readonly expected: string | undefined;
  /** The same as a figure. */
  readonly figure?: Figure | undefined;
  /** stated − expected, printed, where both are figures. */
  readonly difference: string | undefined;
  /** A value for `at`, written only when a person accepts it. */
  readonly suggest: Figure | string | undefined;
  /** Cells that hold the same kind of text as `at`, each to be written as the figure it reads when `suggest` is accepted. */
  readonly together?: readonly Field<unknown>[] | undefined;
  readonly fingerprint: string;
  /** The same by the names as they are written, numbering and all: earlier versions kept answers under it. */
  readonly formerFingerprint: string;
  /** What its message was filled in with, by the words of the message. */
  readonly words: Readonly<Record<string, Printable>>;
  /** The cell is wrong whatever the others say; relations with it are not told besides. */
  readonly selfEvident: boolean;
  /** Whether nothing would be wrong if some cells held other figures; without it, when `at` holds what is expected. */
  readonly settledIf?: SettledIf | undefined;
  /** The keys of cells that are off in the same way; what they have to do with others is not told besides. */
  readonly alike?: ReadonlySet<string> | undefined;
  /** What other checks say of the same fault; the first finding speaks for them. */
  readonly also: readonly Finding[];
  /** The cell all of them have in common, when it is not `at`: most likely the one that is wrong. */
  readonly suspect?: Field<unknown>;
}

/** Asked with the figures as they would be; undefined for a cell without one. */
export type SettledIf = (under: <T>(field: Field<T>) => T | undefined) => boolean;

/** A question that could not be asked, and why. Counted and shown: silence is not success. */
export interface StoodAside {
  readonly outcome: "stood-aside";
  readonly code: string;
  readonly id: string;
  readonly label: string;
  readonly reason: string;
}

export type Outcome = Finding | StoodAside;

/** What is said of one row of many: nothing, one thing, or several. */
export type Answer = Outcome | Iterable<Outcome> | undefined;

type Supplied<N extends readonly Need[]> = Filing & {
  readonly [K in Extract<N[number], "basicData" | "overall" | "budgetFigures" | "report" | "lastYear">]: NonNullable<
    Filing[K]
  >;
};

type WordsIn<S extends string> = S extends `${string}{${infer W}}${infer Rest}` ? W | WordsIn<Rest> : never;
type Ready = "label" | "stated" | "expected" | "difference";
type OwnWords<S extends string> = Exclude<WordsIn<S>, Ready>;
export type Printable = string | number | Fixed;

interface Placed {
  /** The one cell to correct. It must have a place. */
  readonly at: Field<unknown>;
  readonly because?: readonly Field<unknown>[];
  /** Offer the expected value (true) or another one for `at`. */
  readonly suggest?: true | Figure | string;
  readonly together?: readonly Field<unknown>[];
  /** For a relation that another cell than `at` can put right as well: a limit, a sum, a ratio. */
  readonly settledIf?: SettledIf;
  /** The keys of all cells off in the same way, `at` among them: a form filled in 元 under 万元. */
  readonly alike?: readonly string[];
}

type Flagging<S extends string> = Placed &
  ([Extract<WordsIn<S>, "expected" | "difference">] extends [never]
    ? { readonly expected?: Figure | string }
    : { readonly expected: Figure | string }) &
  ([OwnWords<S>] extends [never]
    ? { readonly words?: Record<never, never> }
    : { readonly words: { readonly [W in OwnWords<S>]: Printable } });

export interface Tools<M extends Readonly<Record<string, string>>> {
  /** A finding. {label}, {stated}, {expected} and {difference} are filled in from `at` and `expected`. */
  flag<K extends keyof M & string>(message: K, found: Flagging<M[K]>): Finding;
  /** The question cannot be asked: the first of these fields that is not filled in says why, or `reason` does. */
  standAside(fields: Field<unknown> | readonly Field<unknown>[], reason?: string): StoodAside;
}

export interface CheckDefinition<M extends Readonly<Record<string, string>>, N extends readonly Need[]> {
  /** The path of the file below checks/. */
  readonly id: string;
  /** What people say on the phone: letter of the family and a number, never reused. */
  readonly code: string;
  /** What must hold, in one Chinese sentence. */
  readonly title: string;
  /** The clause or printed note it comes from; 审核常识 when there is none. */
  readonly basis: string;
  readonly severity: Severity;
  /**
   * What it finds is wrong in the cell itself, whatever other cells say: a negative amount, a score above its points. Of
   * every message, or of those named.
   */
  readonly selfEvident?: true | readonly (keyof M & string)[];
  /** Messages of another severity than the check's own. */
  readonly severities?: Readonly<Partial<Record<keyof M & string, Severity>>>;
  /** The thresholds of the edition it goes by; the catalogue shows them beside it. */
  readonly thresholds?: readonly ThresholdName[];
  /** The rule of the platform without which an edition does not ask it. */
  readonly platformRule?: PlatformRuleName;
  readonly needs: N;
  readonly messages: M;
  readonly inspect: (filing: Supplied<N>, tools: Tools<M>) => Iterable<Outcome>;
}

/** What a check of a common shape says of itself; the shape brings the messages and the inspection. */
export type CheckHead = Pick<
  CheckDefinition<Readonly<Record<string, string>>, readonly Need[]>,
  "id" | "code" | "title" | "basis" | "severity" | "needs"
>;

export interface Check {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly basis: string;
  readonly severity: Severity;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly thresholds?: readonly ThresholdName[];
  readonly platformRule?: PlatformRuleName;
  readonly needs: readonly Need[];
  readonly messages: Readonly<Record<string, string>>;
  readonly run: (filing: Filing) => Iterable<Outcome>;
}

/** Turns a definition into a check; the compiler refuses a message whose {words} are not all supplied. */
export function defineCheck<
  const M extends Readonly<Record<string, string>>,
  const N extends readonly Need[] = readonly [],
>(definition: CheckDefinition<M, N>): Check {
  const tools: Tools<M> = {
    flag: (key, found) => makeFinding(definition, key, found as Found),
    standAside: (fields, reason) => {
      const list: readonly Field<unknown>[] = Array.isArray(fields) ? fields : [fields as Field<unknown>];
      const missing = list.find((field) => field.state !== "given") ?? list[0];
      return stoodAside(definition, missing?.label ?? "", reason ?? (missing ? whyNot(missing) : "缺少数据"));
    },
  };
  const { id, code, title, basis, severity, severities, needs, messages, inspect, thresholds, platformRule } =
    definition;
  // One by one: objects of a hundred shapes, as definitions are, take the engine longer to look into than to ask.
  return {
    id,
    code,
    title,
    basis,
    severity,
    severities: (severities ?? {}) as Readonly<Record<string, Severity>>,
    needs,
    messages,
    run: (filing) => {
      const lacking = needs.find((need) => !supplies(filing, need));
      return lacking
        ? [stoodAside(definition, formNames[lacking], whyLacking(lacking))]
        : inspect(filing as Supplied<N>, tools);
    },
    ...(thresholds && { thresholds }),
    ...(platformRule && { platformRule }),
  };
}

interface Found extends Placed {
  readonly expected?: Figure | string;
  readonly words?: Readonly<Record<string, Printable>>;
}

type AnyDefinition = Pick<
  CheckDefinition<Readonly<Record<string, string>>, readonly Need[]>,
  "id" | "code" | "basis" | "severity" | "severities" | "messages" | "selfEvident"
>;

function makeFinding(definition: AnyDefinition, key: string, found: Found): Finding {
  const { at, expected } = found;
  const stated = at.value === undefined ? at.written : String(at.value);
  const difference = expected === undefined ? undefined : printedDifference(at.value, expected);
  const words: Record<string, Printable> = {
    label: at.label,
    stated: stated || "空白",
    ...(expected === undefined ? {} : { expected: String(expected) }),
    ...(difference === undefined ? {} : { difference: difference.replace(/^-/, "") }),
    ...found.words,
  };
  return {
    outcome: "finding",
    code: definition.code,
    id: definition.id,
    severity: definition.severities?.[key] ?? definition.severity,
    messageKey: key,
    message: fillIn(definition.messages[key] ?? "", words),
    basis: definition.basis,
    at,
    because: found.because ?? [],
    stated,
    expected: expected === undefined ? undefined : String(expected),
    figure: typeof expected === "string" ? undefined : expected,
    difference,
    suggest: found.suggest === true ? expected : found.suggest,
    ...(found.together && { together: found.together }),
    ...fingerprintsOf(definition.code, key, at.key),
    words,
    selfEvident: definition.selfEvident === true || (definition.selfEvident?.includes(key) ?? false),
    settledIf: found.settledIf,
    alike: found.alike && new Set(found.alike),
    also: [],
  };
}

function fillIn(message: string, words: Readonly<Record<string, Printable>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, word: string) => (word in words ? String(words[word]) : whole));
}

function printedDifference(stated: unknown, expected: Figure | string): string | undefined {
  if (stated instanceof Amount && expected instanceof Amount) return String(stated.minus(expected));
  if (stated instanceof Rate && expected instanceof Rate)
    return `${String(stated.minus(expected)).replace("%", "")}个百分点`;
  if (stated instanceof Points && expected instanceof Points) return String(stated.minus(expected));
  if (stated instanceof Count && expected instanceof Count) return String(stated.minus(expected));
  if (stated instanceof Area && expected instanceof Area) return String(stated.minus(expected));
  return undefined;
}

function stoodAside(definition: AnyDefinition, label: string, reason: string): StoodAside {
  return { outcome: "stood-aside", code: definition.code, id: definition.id, label, reason };
}

function whyNot(field: Field<unknown>): string {
  switch (field.state) {
    case "blank":
      return "未填写";
    case "dash":
      return `填的是“${field.written}”，没有数值`;
    case "unreadable":
      return `填的是“${field.written}”，${field.trouble ?? "无法识别"}`;
    case "absent":
      return "表中没有这一格";
    case "given":
      return "数据不足";
  }
}
