import type { HostObject } from "./host-object";
import { HostError, notFound } from "./host-object";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The properties a query selects, nested as the library expects them. An empty query would load everything: refused. */
export function project(target: HostObject, select: readonly string[]): object {
  if (target.items) {
    const own = select.map((path) => path.replace(/^items\//, ""));
    return {
      _Items: target.items().map((item, index) => ({ ...item.identity?.(), _Index: index, ...properties(item, own) })),
    };
  }
  return properties(target, select);
}

function properties(target: HostObject, select: readonly string[]): object {
  if (select.length === 0) throw new HostError("InvalidArgument", `load of ${target.type} names no property`);
  const result: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join("/")]);
    else {
      const read = target.properties?.[first];
      if (!read) throw notFound(`${target.type}.${first}`);
      result[pascal(first)] = read();
    }
  }
  for (const [name, paths] of nested) {
    const part = target.parts?.[pascal(name)];
    if (!part) throw notFound(`${target.type}.${name}`);
    const found = part();
    result[pascal(name)] = found && { ...found.identity?.(), ...project(found, paths) };
  }
  return result;
}
