/** Where something stands in a text, both counted from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

interface Open {
  readonly path: string;
  /** Of a list, how many entries have begun; undefined for a group of names. */
  entry: number | undefined;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Where each entry of a sound JSON text begins, by its path as messages print it: “grades › good” at its name, an entry of
 * a list at its value, the whole under "".
 */
export function jsonPlaces(
  text: string,
  pathOf: (parent: string, key: string | number) => string,
): ReadonlyMap<string, JsonPlace> {
  const offsets = new Map<string, number>();
  const open: Open[] = [];
  let path = "";
  const begin = (at: number): void => {
    const list = open.at(-1);
    if (list?.entry !== undefined) path = pathOf(list.path, list.entry);
    if (!offsets.has(path)) offsets.set(path, at);
  };
  const tokens = [...text.matchAll(token)];
  for (const [index, { 0: written, index: at }] of tokens.entries()) {
    const isName = written.startsWith('"') && tokens[index + 1]?.[0] === ":";
    if (isName) {
      path = pathOf(open.at(-1)?.path ?? "", JSON.parse(written) as string);
      offsets.set(path, at);
    } else if (written === "," && open.length > 0) {
      const list = open.at(-1);
      if (list?.entry !== undefined) list.entry += 1;
    } else if (written === "}" || written === "]") open.pop();
    else if (written !== "," && written !== ":") {
      begin(at);
      if (written === "{" || written === "[") open.push({ path, entry: written === "[" ? 0 : undefined });
    }
  }
  return placesOf(text, offsets);
}

function placesOf(text: string, offsets: ReadonlyMap<string, number>): ReadonlyMap<string, JsonPlace> {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: mark, index }) => index + mark.length)];
  return new Map(
    [...offsets].map(([path, at]) => {
      const line = starts.filter((start) => start <= at).length;
      return [path, { line, column: at - (starts[line - 1] ?? 0) + 1 }];
    }),
  );
}
