interface Place {
  readonly row: number;
  readonly column: number;
}

/** By row and column; of several for one cell the last holds. Rows named besides come with none. */
export function inOrder<T>(
  all: readonly T[],
  placeOf: (one: T) => Place,
  besides: Iterable<number> = [],
): [number, T[]][] {
  const rows = new Map([...besides].map((row) => [row, new Map<number, T>()]));
  for (const one of all) {
    const { row, column } = placeOf(one);
    const cells = rows.get(row) ?? new Map<number, T>();
    rows.set(row, cells.set(column, one));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => [row, [...cells].sort(([a], [b]) => a - b).map(([, one]) => one)]);
}
