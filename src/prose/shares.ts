import type { Span } from "./reading";

/** The 占 of a share: 占“三公”经费的20%, 占比20%. */
export function shareOf(folded: string, from: number, figureStart: number): Span | undefined {
  const begin = Math.max(from, figureStart - 18);
  const found = /占(?:比例?|总)?(?=[^,;。]{0,16}$)/.exec(folded.slice(begin, figureStart));
  return found ? { start: begin + found.index, end: begin + found.index + found[0].length } : undefined;
}
