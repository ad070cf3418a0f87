import type { TableColumn } from "./reading";
import { bareWords, stageIn, yearIn } from "./subjects";

/** 单位：万元 in a line of its own or within a caption. */
const saidUnit = /(?:金额)?单位 {0,2}: {0,2}((?:人民币)?(?:[十百千万亿]{0,2}元))/;
/** 预算数（万元）, 预算数/万元, 情况表（万元）. */
const appended =
  /\( {0,2}(?:单位 {0,2}:? {0,2})?((?:人民币)?[十百千万亿]{0,2}元) {0,2}\)|[/,] {0,2}((?:人民币)?[十百千万亿]{0,2}元)$/;

/** The unit some words above a table or over a column state. */
export function unitSaid(words: string): string | undefined {
  if (!words.includes("元")) return undefined;
  const found = saidUnit.exec(words) ?? appended.exec(words);
  return (found?.[1] ?? found?.[2])?.replace("人民币", "");
}

/** A caption without its unit; "" where it says nothing else. */
export const captionOf = (line: string): string =>
  line
    .replace(/\( {0,2}(?:金额)?(?:单位)? {0,2}:? {0,2}(?:人民币)?[十百千万亿]{0,2}元 {0,2}\)/, "")
    .replace(saidUnit, "")
    .trim();

/** 执行率, 占比, 人数: a plain number below is no money whatever the caption says. */
const noMoney =
  /率|比例|比重|占比|进度|[%]|序号|编号|行次|代码|数量|人数|人次|批次|个数|台数|辆|分值|得分|权重|幅度|^年度$|^年份$/;

/** What a plain head says of the figures below and nothing of what they are of. */
const generic =
  /^(?:金额|数额|资金|经费|合计|总计|小计|总额|情况|收支|支出|执行|完成|使用|支付|实际|本年|当年|全年|数|额)*$/;
const spent =
  /^(?:本年|当年|全年|实际|累计|\d{4}年度?)*(?:资金|经费)?(?:支出|执行|使用|支付|完成)(?:数|额|金额|情况|合计)?$/;

/** The rows of a table that are heads: below one with joined cells those that say what stands under each. */
export function headRowsOf(texts: readonly (readonly string[])[], hasFigure: (row: number) => boolean): number {
  let heads = 1;
  while (heads < 3 && heads < texts.length - 1 && isUnderJoined(texts[heads - 1] ?? [], texts[heads] ?? [])) {
    if (hasFigure(heads)) break;
    heads += 1;
  }
  return heads;
}

/** 项目 | 2024年 | | 2023年 over | 预算数 | 决算数 | 决算数. */
function isUnderJoined(above: readonly string[], row: readonly string[]): boolean {
  if (row[0] && above[1]) return false;
  return row.some((text, at) => at > 0 && text !== "" && !above[at] && above.slice(0, at).some((one) => one !== ""));
}

/** What every column is headed by, the words of joined cells over it included. */
export function columnsOf(heads: readonly (readonly string[])[]): readonly TableColumn[] {
  const width = Math.max(0, ...heads.map((row) => row.length));
  const owns: string[][] = [];
  for (let at = 0; at < width; at++) {
    const left = owns[at - 1] ?? [];
    // A joined cell reaches as far as nothing above it begins anew.
    let begins = false;
    owns.push(
      heads.map((row, level) => {
        const own = row[at] ?? "";
        if (own !== "") begins = true;
        return own !== "" || begins || level === heads.length - 1 ? own : (left[level] ?? "");
      }),
    );
  }
  return owns.map((parts) => columnOf(parts.filter((part) => part !== "")));
}

function columnOf(parts: readonly string[]): TableColumn {
  const unit = parts.map(unitSaid).find((one) => one);
  const plain = parts.map((part) => part.replace(appended, "").replace(/\s+/g, ""));
  const head = plain.join("");
  const isMoney = unit !== undefined || !noMoney.test(plain.at(-1) ?? "");
  return { head, parts: plain, unit, isMoney, stage: stageIn(head), ...yearIn(head) };
}

/** What the column names besides stage and year: 财政拨款 in 财政拨款决算数, 因公出国 in 2024年因公出国; "" for 决算数 and 金额. */
export function namedBy({ parts, head }: TableColumn): string {
  const last = parts.at(-1) ?? "";
  if (isDifference(last)) return last;
  const words = parts
    .map((part) => bareWords(part.replace(/(?:合计|总计|小计)/, "")))
    .filter((part) => !generic.test(part));
  // 小计 below 公务用车购置及运行费 is all of it.
  return words.at(-1) ?? (/合计|总计|小计/.test(head) ? "合计" : "");
}

/** 较上年增减, 追加, 差额, 决算比预算 and 结余 are no amounts of what the row is. */
export const isDifference = (head: string): boolean =>
  /增减|增加|减少|增长|下降|变动|变化|差额|差异|之差|相差|追加(?!后)|[调核][增减]|节约|结余|结转|剩余|超支|[比较](?:上年|去年|\d{4}年|年初|全年|调整|预算|决算|批复|同期)/.test(
    head,
  );

/** 支出 beside 预算数: spent, in a table that has both. */
export const isSpentColumn = ({ parts, stage }: TableColumn): boolean =>
  stage === undefined && spent.test(parts.at(-1) ?? "");
