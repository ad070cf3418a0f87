/** How many texts are remembered at a time: a bureau reads thousands of files in one run, and they must not pile up. */
const most = 20_000;

/** The same pure reading of a text, each text read once: a dozen checks ask for the names and values of one row. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = detached(text);
    const made = read(own);
    if (known.size >= most) known.clear();
    known.set(own, made);
    return made;
  };
}

/** A piece cut out of a longer text keeps all of it alive: a name of ten characters the whole file it was read from. */
const detached = (text: string): string => text.split("").join("");

/** The same pure finding about a thing that never changes, such as a filing, made once and kept as long as the thing. */
export function rememberedOf<K extends object, T>(find: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly found: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = find(thing);
    known.set(thing, { found });
    return found;
  };
}

/** The same of a part of such a thing, by its key: made for the parts that are asked about, and no others. */
export function rememberedPart<K extends object, T>(find: (thing: K, key: string) => T): (thing: K, key: string) => T {
  const partsOf = rememberedOf<K, Map<string, { readonly found: T }>>(() => new Map());
  return (thing, key) => {
    const parts = partsOf(thing);
    const before = parts.get(key);
    if (before) return before.found;
    const found = find(thing, key);
    parts.set(key, { found });
    return found;
  };
}
