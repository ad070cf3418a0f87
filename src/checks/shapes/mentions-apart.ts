import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import type { Figure, ReadText } from "../../prose/reading";
import { isOfFuture } from "./future-sections";
import { denseWords } from "./indicator-names";

/** Of a part of the unit, of another time or a plan. */
const another =
  /其中|下属|所属|直属|分中心|各[市县地]|市州|全省|全国|半年|季度|(?<!\d)(?:[1-9]|1[01])月|[上去前]年|近[两三五]年|以来|累计|十四五|每|平均|日均|月均|明年|次年|下年|下一?步|今后|未来|拟|力争|争取|预计|有望|要求|原|调整|挑战/;

/** Whether the words before a figure, or those around it, say that it is not what the rows they name had in the year. */
export function isOfAnother(read: ReadText, figure: Figure, before: string, rows: readonly Indicator[]): boolean {
  const names = rows.flatMap(({ name }) => (isGiven(name) ? [denseWords(name.value)] : []));
  const bare = names.reduce((text, name) => text.replace(name, ""), denseWords(before));
  const sentence = read.sentences[figure.sentence];
  const paragraph = sentence && read.paragraphs[sentence.paragraph];
  if (!sentence || !paragraph || isOfFuture(read, figure)) return true;
  const earlier = read.text.slice(paragraph.start, sentence.start);
  const behind = read.text.slice(figure.end, figure.end + 12);
  return (
    another.test(bare) ||
    /下属|所属单位|直属|分中心/.test(earlier) ||
    /^[^，。；]{0,6}[（(][^）)]*(?:季度|半年|月)/.test(behind) ||
    sentence.figures.some((one) => one.kind === "date" && one.until !== undefined)
  );
}
