import { bare, plainName } from "./label";

/**
 * Names of rows or tables as parts of keys, none twice. A name met before gets a number, 培训人数#2; one that only its
 * numbering tells from another gets a mark of its own, 2.培训人数##2 beside 1.培训人数, so that both stay apart without it.
 */
export class KeyNames {
  readonly #written = new Map<string, number>();
  readonly #plain = new Map<string, number>();

  of(shown: string): string {
    const name = bare(shown);
    const [same, alike] = [counted(this.#written, name), counted(this.#plain, plainOf(name))];
    return `${name}${same > 1 ? `#${same}` : ""}${alike > same ? `##${alike}` : ""}`;
  }
}

function counted(seen: Map<string, number>, name: string): number {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count;
}

const plainOf = (name: string): string => plainName(name) || name;

const named = /\[([^\]]*?)(?:#(\d+))?(?:##(\d+))?\]/g;
/** Sentences of the report and cells outside the tables have no name that numbering could change. */
const nameless = /^(?:report:|cells\[)/;

/**
 * A key by the plain names of its rows and tables: an 审核说明 stays with 培训人数 when somebody writes 1.培训人数.
 * overall.indicators[1.培训人数].score → overall.indicators[培训人数].score.
 */
export function plainKey(key: string): string {
  if (!key.includes("[") || nameless.test(key)) return key;
  return key.replace(named, (_, name: string, same?: string, alike?: string) => {
    const count = alike ?? same;
    return `[${plainOf(name)}${count === undefined ? "" : `#${count}`}]`;
  });
}

/** A key as earlier versions wrote it, numbering and all: what was answered under it is still found. */
export const formerKey = (key: string): string => key.replace(/##\d+(?=\])/g, "");
