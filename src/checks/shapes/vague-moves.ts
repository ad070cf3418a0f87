import type { Field, Given } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { Change, ReadText, Span, Subject } from "../../prose/reading";
import { isBudgetStage, isSpentStage } from "../../prose/stages";
import type { Amount } from "../../quantities/amount";
import { contradicts } from "./change-arithmetic";
import { basesOf } from "./report-changes";
import { itemNamed, plainName } from "./report-items";
import { readReport } from "./report-reading";
import { speaksOfYear } from "./spoken-year";

/** 较上年有所增长, 与预算基本持平 without a figure, and two amounts that say otherwise. */
export interface VagueMove {
  readonly change: Span & Pick<Change, "direction"> & { readonly subject: Pick<Subject, "words"> };
  readonly against: "lastYear" | "budget";
  readonly now: { readonly at: Field<unknown>; readonly value: Amount };
  readonly before: { readonly at: Field<unknown>; readonly value: Amount };
}

/** Every such comparison of money spent that all the amounts it may be of are against. */
export function wrongVagueMoves(filing: ReportedFiling): readonly VagueMove[] {
  const read = readReport(filing);
  return read.changes.flatMap((change): readonly VagueMove[] => {
    if (change.by || change.basis === "" || !isPlain(read, change)) return [];
    const { subject, end, sentence } = change;
    if (subject.stage !== undefined && !isSpentStage(subject.stage)) return [];
    // The year may stand in the clause itself.
    if (!speaksOfYear(filing, read, { start: end, end, sentence })) return [];
    const isOfBudget = isBudgetStage(change.basisStage) && /预算/.test(change.basis);
    const { basisOffset, basisYear } = change;
    if (isOfBudget && basisOffset === undefined && basisYear === undefined) return againstBudget(filing, change);
    const all = basesOf(filing, read, change);
    const pairs = all.flatMap(({ now, before }) => (now && before ? [{ now, before }] : []));
    const [first] = pairs;
    if (
      !first ||
      pairs.length < all.length ||
      !pairs.every(({ now, before }) => isAgainst(change, now.value, before.value))
    )
      return [];
    return [{ change, against: "lastYear", ...first }];
  });
}

/** What was spent against each budget the tables have of the item. */
function againstBudget({ basicData, budgetFigures }: ReportedFiling, change: Change): readonly VagueMove[] {
  const { words, stage, others } = change.subject;
  const bare = words.replace(/支出$/, "");
  const item = itemNamed(words) ?? itemNamed(bare);
  // 公用经费较年初预算增加 may be told of the adjusted budget.
  if (!item || others || (stage === undefined && bare === words)) return [];
  const own = item.basicLine && basicData?.lines[item.basicLine];
  const reference = item.budgetLine && budgetFigures?.lines[item.budgetLine];
  const spent = present(own?.finalAccount, reference?.finalAccount);
  const planned = present(own?.budget, reference?.approved, reference?.adjusted);
  const [now, before] = [spent[0], planned[0]];
  if (!now || !before) return [];
  const isWrong = spent.every((one) => planned.every((other) => isAgainst(change, one.value, other.value)));
  return isWrong
    ? [{ change, against: "budget", now: { at: now, value: now.value }, before: { at: before, value: before.value } }]
    : [];
}

const present = (...fields: readonly (Field<Amount> | undefined)[]): readonly Given<Amount>[] =>
  onlyGiven(fields.filter((field) => field !== undefined));

/** 基本持平 leaves a tenth, which what is large needs and what is small hardly makes up. */
function isAgainst({ direction, text }: Change, now: Amount, before: Amount): boolean {
  if (direction !== "level")
    return contradicts({ direction }, { value: now, exact: now }, { value: before, exact: before });
  const [room, of] = [/基本|大体|大致|总体|整体/.test(text) ? 10 : 1, 100];
  return !now.agreesWithinRounding(before) && of * Math.abs(now.fen - before.fen) > room * before.fen;
}

const basis =
  /^(?:(?:同比|环比|相?较|相?比|[与和同])(?:于)?(?:上一?年度?|去年|前一年|\d{4}年度?|年初|全年|调整后?)?(?:同期)?的?(?:预算|决算|支出|实际)*数?(?:相比|比较|对比)?)?[,，]?/;
const degree =
  /^(?:均|都|也|又|仍|总体|整体|基本|大体|大致|略有?|稍有?|有所|有|明显|显著|大幅度?|小幅度?|逐年|进一步|持续|呈|实现|保持)*/;
const verb =
  /^(?:增长|增加|上升|提高|增多|递增|下降|减少|降低|压减|压缩|缩减|回落|持平|无变化|没有变化|无增减|保持不变)(?:趋势|态势)?$/;

/** Nothing but the comparison, its verb and what was compared: 公用经费较上年保障水平有所提高 is of something else. */
function isPlain(read: ReadText, change: Change): boolean {
  const told = read.text
    .slice(change.start, change.end)
    .normalize("NFKC")
    .replace(/[\s“”"]/g, "");
  const rest = told.replace(basis, "").replace(degree, "");
  const named = plainName(change.subject.words);
  const bare = verb.test(rest)
    ? rest
    : rest.replace(/^[\u4e00-\u9fff()]+?(?:支出|费用?|经费|决算数?)/, "").replace(degree, "");
  const between = rest.slice(0, rest.length - bare.length);
  if (!verb.test(bare.replace(degree, "")) || (between !== "" && !plainName(between).startsWith(named))) return false;
  return !change.subject.inherited || isRightBehind(read, change, change.subject);
}

/** 公务接待费3万元，较上年有所下降. 接待20批次，较上年有所增长 and 执行率37.5%，较上年上升 are of what stands last. */
function isRightBehind(read: ReadText, change: Change, subject: Subject): boolean {
  const last = (read.sentences[change.sentence]?.figures ?? [])
    .filter((one) => one.kind !== "date" && one.end <= change.start && one !== change.from)
    .at(-1);
  if (last?.kind !== "amount" || plainName(last.subject.words) !== plainName(subject.words)) return false;
  const between = read.text.slice(last.end, change.start).replace(/\s/g, "");
  return /^[，,；;(（]*(?:[与和同较比][^，,；;。]{1,12}[，,])?$/.test(between);
}
