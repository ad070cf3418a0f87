import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { BasicData, ReportedFiling } from "../../forms/filing";
import type { CountFigure, ReadText } from "../../prose/reading";
import type { Area } from "../../quantities/area";
import type { Count } from "../../quantities/count";
import type { MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import { plainName } from "./report-items";
import { wordsBefore } from "./told-topics";
import { withoutUnit } from "./unit-names";
import { figureBefore } from "./figure-places";

type Cell = (data: BasicData) => Field<Count> | Field<Area>;

const posts: Cell = ({ staff }) => staff.authorisedPosts;

const inPost: Cell = ({ staff }) => staff.staffInPost;

/** The words for a number of 表1, and what it counts. */
const counted: readonly (readonly [words: RegExp, measure: RegExp, cell: Cell])[] = [
  [/^现?(?:核定|批准|总)?(?:的)?(?:人员|事业)?编制(?:总?数|人数|人员|总?人数)?$/, /^(?:人|名|个)$/, posts],
  [
    /^(?:年末|期末|实际|实有|现有|现)*(?:在职(?:在编|在岗)?|在编(?:在职|在岗))(?:人员|职工|干部职工|干部)?(?:人?数|总数)?$/,
    /^(?:人|名|个)$/,
    inPost,
  ],
  [
    /^(?:楼堂馆所|办公用?房|业务用房)?(?:批复|批准|核定)(?:的)?(?:建设)?(?:规模|(?:建筑)?面积)$/,
    /^(?:平方米|㎡|m2|m²)$/,
    ({ buildingControl }) => buildingControl.approvedArea,
  ],
  [
    /^(?:楼堂馆所|办公用?房|业务用房)?(?:实际|建成|竣工)(?:的)?(?:建设)?(?:规模|(?:建筑)?面积)$/,
    /^(?:平方米|㎡|m2|m²)$/,
    ({ buildingControl }) => buildingControl.actualArea,
  ],
];

/** Posts of one kind, of a subordinate unit or of a department are not those of the whole unit. */
const ofAPart = /下属|所属|二级|直属|行政编|参公|工勤|公勤|内设|其中|退休|聘|各|年初|期初|(?<!\d)(?:[1-9]|1[01])月/;

/** Kinds of posts beside 事业编制, which a unit without them has only. */
const otherPosts = /行政编|参公|工勤|公勤|公务员|机关编|控制数|聘用制|员额|政法编/;

export const isOfPart = (read: ReadText, figure: CountFigure): boolean => ofAPart.test(wordsBefore(read, figure));

/** A number of people or an area that 表1 asks for. */
export function countTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  const { basicData } = filing;
  const cell = basicData && countedBy(filing, read, figure)?.(basicData);
  if (!cell || !isGiven<Count | Area>(cell)) return undefined;
  const value = cell.value.cellValue();
  // 0㎡ is filled in where nothing was built under control: what the text tells of is another house.
  if (value === 0) return undefined;
  return { figure, label: cell.label, fields: [cell], expected: String(cell.value), agrees: showsSame(figure, value) };
}

/** The posts or those in post of the unit at the end of the year, where 表1 does not tell them. */
export function untoldStaff(
  filing: ReportedFiling,
  read: ReadText,
  figure: CountFigure,
): "posts" | "inPost" | undefined {
  const cell = countedBy(filing, read, figure);
  if ((cell !== posts && cell !== inPost) || /年初|月/.test(wordsBefore(read, figure))) return undefined;
  if (filing.basicData && isGiven<Count | Area>(cell(filing.basicData))) return undefined;
  return cell === posts ? "posts" : "inPost";
}

function countedBy(filing: ReportedFiling, read: ReadText, figure: CountFigure): Cell | undefined {
  if (isOfPart(read, figure) || isOneKind(read, figure) || isOfSome(read, figure) || isOfNumbered(read, figure))
    return undefined;
  if (isBehindPosts(filing, read, figure)) return inPost;
  return figure.subject.inherited ? undefined : countedIn(filing, figure);
}

/** 82名在职人员和112名离退休人员: the words before belong to the number before them. 在职人员2名获得表彰 are some. */
function isOfSome(read: ReadText, figure: CountFigure): boolean {
  const { text } = read;
  const { start, end, measure, noun } = figure;
  if (!/^[人名个]$/.test(measure)) return false;
  const before = figureBefore(read, figure);
  const between = before?.kind === "count" ? text.slice(before.end, start).replace(/\s/g, "") : "";
  const isBehind = /^[^，,；;：:、（()）]{2,16}[和与及、]$/.test(between) && noun !== "";
  return isBehind || !/^\s*(?:$|[，,；;。：:、（()）\n和与及]|其中|左右)/.test(text.slice(end, end + 6));
}

/** 交易一部核定编制12名: the words go on from a number in a name. */
function isOfNumbered(read: ReadText, figure: CountFigure): boolean {
  const before = figureBefore(read, figure);
  if (before?.kind !== "count" || /^[人名个]$/.test(before.measure)) return false;
  return /^[\u4e00-\u9fff]+$/.test(read.text.slice(before.end, figure.start).replace(/\s/g, ""));
}

/** 事业编制 where the text tells of other posts too, or of two numbers of these. */
function isOneKind(read: ReadText, figure: CountFigure): boolean {
  const sentence = read.sentences[figure.sentence];
  const kinds = sentence?.text.match(/事业编/g) ?? [];
  return kinds.length > 0 && (kinds.length > 1 || otherPosts.test(read.text));
}

function countedIn(filing: ReportedFiling, { subject, measure }: CountFigure): Cell | undefined {
  const words = withoutUnit(filing, plainName(subject.words));
  return counted.find(([names, measures]) => names.test(words) && measures.test(measure))?.[2];
}

/** 编制87名，实有82人: in post, unless those who left are among them. */
function isBehindPosts(filing: ReportedFiling, read: ReadText, figure: CountFigure): boolean {
  const sentence = read.sentences[figure.sentence];
  const before = sentence?.figures.filter(({ end }) => end <= figure.start && end > sentence.start).at(-1);
  if (!sentence || before?.kind !== "count" || !/^[人名]$/.test(figure.measure)) return false;
  const between = read.text.slice(before.end, figure.start).replace(/\s/g, "");
  if (!/^[，,、；;](?:年末|现|目前)?(?:实有|实际)(?:人数|人员)?(?:为)?$/.test(between)) return false;
  const behind = read.text.slice(figure.end, sentence.end);
  if (/其中|含|包括|(?<!另有?)(?:离退休|退休|离休)/.test(behind)) return false;
  return countedIn(filing, before) === posts && !before.subject.inherited && !isOfNumbered(read, before);
}
