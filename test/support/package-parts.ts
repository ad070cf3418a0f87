import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file by name, as text. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The file with some parts replaced, added or (undefined) taken away, as another program would save it. */
export function withParts(file: Uint8Array, parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const all = Object.entries({ ...partsOf(file), ...parts });
  return zipSync(
    Object.fromEntries(all.flatMap(([name, text]) => (text === undefined ? [] : [[name, strToU8(text)]]))),
  );
}

/** One part of a file; a test that asks for an absent one is wrong. */
export function partOf(file: Uint8Array, name: string): string {
  const text = partsOf(file)[name];
  if (text === undefined) throw new Error(`no part ${name}`);
  return text;
}
