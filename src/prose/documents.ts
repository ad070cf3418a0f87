import type { Bare, DocumentFigure } from "./reading";

const numbered = /([〔[【(]) {0,2}(\d{2,4}) {0,2}([〕\]】)]) {0,2}(?:第 ?)?(\d{1,5}) ?号/g;
const agencyWord = /[\u4e00-\u9fff ]{1,16}$/;
/** What stands before the name of a document and is no part of it. */
const introduction =
  /^.*(?:根据|按照|依据|依照|执行|贯彻|落实|印发|转发|下发|通过|文件|通知|办法|意见|关于|以及|以|经|由|按|和|及|与|据|见|是|为|的|了)/;

/** Document numbers such as 湘财绩〔2025〕2号 in any brackets, in the order of the text. */
export function readDocuments(folded: string, original: string): readonly Bare<DocumentFigure>[] {
  const found: Bare<DocumentFigure>[] = [];
  for (const match of folded.matchAll(numbered)) {
    const bracket = match.index;
    const before = folded.slice(Math.max(0, bracket - 17), bracket);
    const run = agencyWord.exec(before)?.[0].trimStart() ?? "";
    const name = run.replace(introduction, "").trimStart();
    const agency = name.replace(/ /g, "");
    // （2024）3号 without a name may be anything.
    if (agency === "") continue;
    const start = bracket - name.length;
    const end = bracket + match[0].length;
    const [, open = "", year = "", , serial = ""] = match;
    const close = original.charAt(bracket + match[0].indexOf(match[3] ?? ""));
    found.push({
      kind: "document",
      start,
      end,
      agency,
      year,
      number: Number(serial),
      brackets: (original.charAt(bracket) || open) + close,
      spaced: folded.slice(start, end).includes(" "),
      normal: `${agency}〔${year}〕${Number(serial)}号`,
    });
  }
  return found;
}
