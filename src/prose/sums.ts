import { Amount } from "../quantities/amount";

/** True where rounding explains what is between an amount and the sum of others: 90.0 and 80.5 + 9.4万元. */
export function addsUp(whole: Amount, parts: readonly Amount[]): boolean {
  // 30、30和29.99万元 are all exact to 0.01万元: nobody rounds two of three to whole 万元.
  const finest = Math.min(...parts.map(({ step }) => step));
  return agrees(whole, Amount.sum(parts).fen, finest * parts.length);
}

/** How many of the first amounts make up the whole, the most where several do; 0 where none. */
export function lengthAddingUp(whole: Amount, parts: readonly Amount[], isOver: (length: number) => boolean): number {
  let [found, sum, finest] = [0, 0, Infinity];
  for (const [at, { fen, step }] of parts.entries()) {
    sum += fen;
    finest = Math.min(finest, step);
    if (agrees(whole, sum, finest * (at + 1)) && isOver(at + 1)) found = at + 1;
  }
  return found;
}

/** Halves are rounded up, in the parts as in the whole, so that they never all err by half a place to one side. */
function agrees(whole: Amount, sum: number, room: number): boolean {
  const apart = Math.abs(whole.fen - sum);
  return apart === 0 || 2 * apart < whole.step + room;
}
