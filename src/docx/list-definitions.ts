import type { Attributes } from "../xlsx/xml";
import { isFalse, prefixed, scanXml } from "../xlsx/xml";
import type { ParagraphStyles } from "./paragraph-styles";

/** One level of a list. */
export interface Level {
  start: number;
  format: string;
  /** 第%1章: %1 is the number of the first level. */
  text: string;
  /** What stands behind the number. */
  suffix: string;
  /** All numbers in plain digits, as 1.1 below 第一章. */
  plainDigits: boolean;
  /** Begins anew only behind levels up to this one; 0 never. undefined: behind any above it. */
  restartBehind: number | undefined;
  /** The paragraph style that stands for this level. */
  style: string | undefined;
}

/** A list as paragraphs name it: lists over the same scheme count on together. */
export interface List {
  readonly scheme: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels this list begins at a number of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Scheme {
  readonly levels: Map<number, Level>;
  /** Another style holds the levels. */
  link: string | undefined;
}

interface ListDraft {
  scheme: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** A number longer than this is no number. */
const longestText = 60;

/** Reads the part with the lists; a document without one numbers nothing. */
export function readLists(xml: string | undefined, styles: ParagraphStyles): ReadonlyMap<string, List> {
  const { schemes, drafts } = readDrafts(xml);
  const found = new Map<string, List>();
  for (const [id, { scheme, levels, starts }] of drafts) {
    const link = schemes.get(scheme)?.link;
    const linked = link === undefined ? undefined : drafts.get(styles.placeOf(link)?.list ?? "")?.scheme;
    const shared = linked ?? scheme;
    found.set(id, { scheme: shared, levels: new Map([...(schemes.get(shared)?.levels ?? []), ...levels]), starts });
  }
  return found;
}

/** Schemes and lists as they stand in the part, before one is looked up in the other. */
function readDrafts(xml: string | undefined) {
  const schemes = new Map<string, Scheme>();
  const drafts = new Map<string, ListDraft>();
  let scheme: Scheme | undefined;
  let draft: ListDraft | undefined;
  let level: Level | undefined;
  let overridden = 0;
  const open = (name: string, attributes: Attributes): void => {
    const value = prefixed(attributes, "val");
    if (name === "abstractNum") schemes.set(prefixed(attributes, "abstractNumId") ?? "", (scheme = newScheme()));
    else if (name === "num") drafts.set(prefixed(attributes, "numId") ?? "", (draft = newDraft()));
    else if (name === "numStyleLink" && scheme) scheme.link = value;
    else if (name === "abstractNumId" && draft) draft.scheme = value ?? "";
    else if (name === "lvlOverride") overridden = levelOf(attributes);
    else if (name === "startOverride" && draft) draft.starts.set(overridden, numberOf(value, 1));
    else if (name === "lvl") (draft ?? scheme)?.levels.set(levelOf(attributes), (level = newLevel()));
    else if (level) describe(level, name, value);
  };
  const close = (name: string): void => {
    if (name === "abstractNum") scheme = undefined;
    if (name === "num") draft = undefined;
    if (name === "lvl") level = undefined;
  };
  if (xml !== undefined) scanXml(xml, "numbering.xml", { open, close });
  return { schemes, drafts };
}

const newScheme = (): Scheme => ({ levels: new Map(), link: undefined });
const newDraft = (): ListDraft => ({ scheme: "", levels: new Map(), starts: new Map() });
const newLevel = (): Level => ({
  start: 1,
  format: "decimal",
  text: "",
  suffix: "tab",
  plainDigits: false,
  restartBehind: undefined,
  style: undefined,
});

function describe(level: Level, name: string, value: string | undefined): void {
  if (name === "start") level.start = numberOf(value, 1);
  else if (name === "numFmt") level.format = value ?? "decimal";
  else if (name === "lvlText") level.text = (value ?? "").slice(0, longestText);
  else if (name === "suff") level.suffix = value ?? "tab";
  else if (name === "isLgl") level.plainDigits = !isFalse(value);
  else if (name === "lvlRestart") level.restartBehind = numberOf(value, 0);
  else if (name === "pStyle") level.style = value;
}

/** Word knows nine levels; what claims to be deeper counts as the deepest. */
const levelOf = (attributes: Attributes): number => Math.min(Math.max(numberOf(prefixed(attributes, "ilvl"), 0), 0), 8);

function numberOf(written: string | undefined, otherwise: number): number {
  const number = written === undefined ? NaN : Number(written);
  return Number.isInteger(number) ? number : otherwise;
}
