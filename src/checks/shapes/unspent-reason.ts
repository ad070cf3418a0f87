import type { ReportedFiling } from "../../forms/filing";
import type { ReadText } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";
import { plainName } from "./report-items";
import { readReport } from "./report-reading";
import type { Unspent } from "./unspent-items";

/** Words by which a sentence tells what an item is about; a project is known by its own name. */
const topics: Readonly<Record<string, RegExp>> = {
  threePublicExpenses: /三公|出国|出境|接待|用车|公车|车辆/,
  vehicles: /用车|公车|车辆|购车/,
  vehiclePurchase: /购置|购车|用车|公车|车辆/,
  vehicleRunning: /用车|公车|车辆/,
  travelAbroad: /出国|出境|国境|出访/,
  hospitality: /接待/,
  hospitalityDomestic: /接待/,
  hospitalityForeign: /接待|外宾/,
};

/** 因公 and 因此 give no reason, 因疫情 does. */
const reason =
  /原因|由于|因为|(?<![原起])因(?!公|此|而|地制宜)|受[^，。；]{1,16}影响|(?:未|没有|没)(?:安排|发生|开展|实施|组织|启动|批准|获批|下达|形成|产生|列入)|(?:尚|暂|并)未|无[^，。；]{0,10}(?:任务|安排|计划|需求|活动|团组|来访|事项)|取消|推迟|延期|暂缓|停止|中止|不再|调减|调整(?:用于|为|至|到)|收回|改由|结转|厉行|从严|节约|压减|压缩/;

/** Whether a sentence of the report, or a remark in the row of the 0, says why nothing was spent. */
export function isExplained(filing: ReportedFiling, unspent: Unspent): boolean {
  const read = readReport(filing);
  const topic = topics[unspent.id];
  const name = plainName(unspent.zero.subject.words);
  const isAbout = (words: string): boolean => {
    const plain = plainName(words);
    return topic ? topic.test(plain) : plain.includes(name);
  };
  return (
    remarksBeside(read, unspent).some((words) => reason.test(words)) ||
    stretches(read).some((words) => reason.test(words) && isAbout(words)) ||
    (!topic && reason.test(behind(read, unspent)))
  );
}

/** The other cells of the row: 全年未安排 under 备注. */
const remarksBeside = ({ tables }: ReadText, { zero }: Unspent): readonly string[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.some(({ figure }) => figure === zero) ? row.filter(({ figure }) => !figure).map(({ text }) => text) : [],
    ),
  );

/** The text from one ； or 。 to the next; what begins with 原因是 belongs to what stands before it. Rows of tables tell nothing. */
const stretches = rememberedOf(({ sentences }: ReadText): readonly string[] => {
  const found: string[] = [];
  for (const { text } of sentences)
    for (const part of text.split(/[；;。]/)) {
      const last = found.length - 1;
      if (/^\s*(?:其?主要)?(?:原因|是?因为|由于|系因?)/.test(part) && last >= 0)
        found[last] = `${found[last]}，${part}`;
      else if (part.trim()) found.push(part);
    }
  return found;
});

/** What the paragraph says after the 0 of a project: it need not name the project again. */
function behind({ text, paragraphs }: ReadText, { zero }: Unspent): string {
  const own = paragraphs.find(({ start, end }) => start <= zero.start && end >= zero.end);
  return own && !own.isRow ? text.slice(zero.end, own.end) : "";
}
