import type { Edition } from "./edition";
import { hunan2024 } from "./hunan-2024";
import { mof2020 } from "./mof-2020";

/** Every edition that ships with the program; the first is the default. */
export const editions: readonly [Edition, ...Edition[]] = [hunan2024, mof2020];

export function findEdition(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}
