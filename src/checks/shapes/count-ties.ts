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

type Cell = (data: BasicData) => Field<Count> | Field<Area>;

/** The words for a number of 表1, and what it counts. */
const counted: readonly (readonly [words: RegExp, measure: RegExp, cell: Cell])[] = [
  [
    /^(?:核定|批准|总)?(?:的)?(?:人员)?编制(?:总?数|人数|人员|总?人数)?$/,
    /^(?:人|名|个)$/,
    ({ staff }) => staff.authorisedPosts,
  ],
  [
    /^(?:年末|期末|实际|实有|现有)*在职(?:在编|在岗)?(?:人员|职工|干部职工|干部)?(?:人?数|总数)?$/,
    /^(?:人|名|个)$/,
    ({ staff }) => staff.staffInPost,
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
const ofAPart = /下属|所属|二级|直属|行政编|事业编|参公|工勤|公勤|内设|其中|退休|聘|各/;

/** A number of people or an area that 表1 asks for. */
export function countTie({ basicData }: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  if (!basicData || figure.subject.inherited) return undefined;
  const words = plainName(figure.subject.words);
  const found = counted.find(([names, measure]) => names.test(words) && measure.test(figure.measure));
  const cell = found?.[2](basicData);
  if (!cell || !isGiven<Count | Area>(cell) || ofAPart.test(wordsBefore(read, figure))) return undefined;
  const value = cell.value.cellValue();
  // 0㎡ is filled in where nothing was built under control: what the text tells of is another house.
  if (value === 0) return undefined;
  return { figure, label: cell.label, fields: [cell], expected: String(cell.value), agrees: showsSame(figure, value) };
}
