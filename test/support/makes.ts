import { setFlagsFromString } from "node:v8";

setFlagsFromString("--allow-natives-syntax");

/**
 * Whether two objects are of one make to the engine. {...form, income} is of a make of its own each time it is written,
 * {income, ...form} is not; a hundred and fifty checks that look into makes never seen before take a quarter longer.
 */
export const isOfOneMake = new Function("one", "other", "return %HaveSameMap(one, other)") as (
  one: object,
  other: object,
) => boolean;
