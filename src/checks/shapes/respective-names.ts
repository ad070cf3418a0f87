import type { Figure, ReadText } from "../../prose/reading";

/** 标准化项目 and 执行率 for the first figure of 标准化项目和创新型省份建设项目执行率分别为1.67%和53.64%. */
export interface Respective {
  readonly name: string;
  readonly what: string;
}

const opening =
  /([^，,；;。：:]+?)(?:的)?((?:全年|年度)?(?:预算|资金)?执行率|(?:绩效)?自评(?:得分|总分)?|得分)分别(?:为|是|达到?)?[：:]?$/;

/** Which of several names a figure behind 分别 belongs to; undefined where there are not as many names as figures. */
export function respectiveName({ text, sentences }: ReadText, figure: Figure): Respective | undefined {
  const sentence = sentences[figure.sentence];
  if (!sentence?.text.includes("分别")) return undefined;
  const { figures } = sentence;
  const at = figures.indexOf(figure);
  let first = at;
  while (first > 0 && isJoined(text, figures[first - 1], figures[first])) first -= 1;
  let last = at;
  while (isJoined(text, figures[last], figures[last + 1])) last += 1;
  const start = first === 0 ? sentence.start : (figures[first - 1]?.end ?? 0);
  const told = opening.exec(text.slice(start, figures[first]?.start).replace(/[\s“”"]/g, ""));
  const names = told?.[1]?.split(/[、和与及]|以及/) ?? [];
  const name = names[at - first];
  return told && name !== undefined && names.length === last - first + 1 ? { name, what: told[2] ?? "" } : undefined;
}

/** 1.67%和53.64%, 1.67%、53.64%. */
const isJoined = (text: string, one: Figure | undefined, next: Figure | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  one.kind === next.kind &&
  /^\s*(?:[、，,和与及]|以及)\s*$/.test(text.slice(one.end, next.start));
