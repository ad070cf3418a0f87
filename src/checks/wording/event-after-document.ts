import type { DateFigure, DocumentFigure, Figure, ReadText, Sentence } from "../../prose/reading";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/event-after-document",
  code: "W10",
  title: "依据文件开展的工作不应早于该文件的年份",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    before: "{stated}开展的工作写明依据“{document}”，该文件{year}年才印发，时间早于文件，请核对年份。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    for (const sentence of read.sentences)
      for (const { date, basis } of eventsIn(read, sentence))
        yield flag("before", {
          at: wordsAt(filing, date),
          because: [wordsAt(filing, basis)],
          words: { document: basis.text, year: basis.year },
        });
  },
});

interface Event {
  readonly date: DateFigure;
  readonly basis: DocumentFigure;
}

/** The dated acts of a sentence that rest on a document of a later year. */
function eventsIn(read: ReadText, sentence: Sentence): readonly Event[] {
  const documents = sentence.figures.filter(isBasis(read.text, sentence));
  return sentence.figures.filter(isDate).flatMap((date) => {
    if (!isOfAnAct(read.text, sentence, date, documents)) return [];
    const later = documents.filter(({ year }) => date.year !== undefined && date.year < Number(year));
    return later.slice(0, 1).map((basis) => ({ date, basis }));
  });
}

const isDate = (figure: Figure): figure is DateFigure => figure.kind === "date";

const resting = /(?:根据|按照|依据|依照|遵照|贯彻|落实|执行)[^。]*$/;

/** Named as what the work rests on: 根据…（湘财绩〔2025〕2号）. A document that is itself what was done is none. */
const isBasis =
  (text: string, sentence: Sentence) =>
  (figure: Figure): figure is DocumentFigure =>
    figure.kind === "document" && /^\d{4}$/.test(figure.year) && resting.test(text.slice(sentence.start, figure.start));

const verbs = "印发|下发|发布|出台|制定|召开|组织|启动|成立|部署|转发|通知|开展|实施|报送|完成";
/** 2024年6月组织实施的项目 is not an act of its own. */
const act = new RegExp(`^\\s*份?\\s*[，,]?(?:(?![，,；;：:。《]).){0,16}?(?:${verbs})+了?(?!的|${verbs})`);
/** A period or state that the act is about, not its time: 对2024年1月…, 截至2024年12月31日. */
const object = /(?:对|对于|将|把|就|截至|截止|自|从|至|到|以|前|较|比|原|的|和|与|及)\s*$/;

/** 于2024年4月印发: a day or month that stands before an act, behind the document or at the head of the sentence. */
function isOfAnAct(
  text: string,
  sentence: Sentence,
  { start, end, year, month, until, inTitle }: DateFigure,
  documents: readonly DocumentFigure[],
): boolean {
  if (year === undefined || month === undefined || inTitle || until) return false;
  const before = text.slice(sentence.start, start);
  const first = documents[0];
  const opens =
    /^\s*$/.test(before) && first !== undefined && text.slice(end, first.start).replace(/《[^》]*》/g, "").length < 40;
  const follows = documents.some((each) => each.end <= start) && !object.test(before);
  if (opens)
    return /^\s*份?\s*[，,]\s*(?:我|本|[\u4e00-\u9fff]{0,12})(?:根据|按照|依据|依照|遵照)/.test(
      text.slice(end, end + 24),
    );
  return follows && act.test(text.slice(end, sentence.end));
}
