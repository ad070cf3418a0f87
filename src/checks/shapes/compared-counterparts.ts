import { isGiven } from "../../forms/field";
import type { Amount } from "../../quantities/amount";
import { rememberedOf } from "../../quantities/remembered";
import type { Counterpart, Source } from "./counterparts";
import { knownSources, repeats } from "./counterparts";

/** A counterpart with the sources of it that hold an amount, and whether it is none of these. */
export interface Compared {
  readonly counterpart: Counterpart;
  readonly known: readonly (Source & { readonly amount: Amount })[];
  readonly differs: boolean;
}

/** Compared once for all who ask: most figures of most filings agree. */
export const comparedOf = rememberedOf((counterparts: readonly Counterpart[]): readonly Compared[] =>
  counterparts.map((counterpart) => {
    const { stated } = counterpart;
    const known = knownSources(counterpart);
    const differs = isGiven(stated) && known.length > 0 && !known.some((source) => repeats(stated.value, source));
    return { counterpart, known, differs };
  }),
);
