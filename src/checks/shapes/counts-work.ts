import { readName } from "../../scoring/direction-words";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { plainName } from "../../forms/reading/label";
import type { Quantity } from "../../quantities/measure";
import type { ScoredPart } from "../../scoring/parts-score";
import type { JudgedRow } from "./judged-rows";

/** What is counted one by one: 36户 repaired, 380人次 trained, 16台 bought. */
const counters =
  /^(?:个|人|人次|次|户|户次|家|家次|项|件|件次|份|篇|期|场|场次|批|批次|条|张|本|册|套|台|台次|台套|辆|部|处|座|所|间|栋|幢|支|株|棵|头|只|盏|块|面|村|社区|个社区|乡镇|个乡镇|学校|所学校|亩|平方米|米)$/;

/**
 * Of these, fewer may well be meant: meetings, receptions, inspections and documents that are to burden nobody, vehicles
 * and staff in posts; and what comes in by itself, as cases and applications do, is not the unit's to choose.
 */
const notToChoose =
  /会议|接待|出国|出境|因公|公务|用车|车辆|公车|文件|发文|简报|报表|督查|检查|考核评比|评比|表彰|论坛|节庆|临聘|聘用|编外|在职|编制|在编|人员数|占用|空缺|减少|压减|精简|清退|撤并|关停|淘汰|案件|信访|来访|来电|投诉|申请|申报|报名|发生|出现|损失|损坏|病|伤|死|灾|险|害|污|欠|逃|罚|超|不|未|无|零/;

/**
 * True for a target of a plain number of things to do, as 36户 in a row of 数量指标: without a sign it counts upwards
 * unless its name gives any reason to think otherwise.
 */
export function countsWork({ indicator, direction, target, actual }: JudgedRow): boolean {
  if (direction !== "forward" || target?.kind !== "quantity" || actual?.kind !== "quantity") return false;
  return target.subject === "" && isWork(indicator, target, actual);
}

/** The same of one of several figures, whose own thing is as plain: 2套 of 宣传片1部、方案2套. */
export const partCountsWork = (indicator: Indicator, { direction, target, actual }: ScoredPart): boolean =>
  direction === "forward" && isWork(indicator, target, actual) && isPlainWork(target.subject);

function isWork({ group, kindLabel, name }: Indicator, target: Quantity, actual: Quantity): boolean {
  if (group !== "output" || !kindLabel.includes("数量") || !isGiven(name)) return false;
  if (target.comparator !== "none" || target.change) return false;
  if (actual.unit.unit !== target.unit.unit || !counters.test(target.unit.unit)) return false;
  return isPlainWork(plainName(name.value));
}

function isPlainWork(name: string): boolean {
  const called = name.normalize("NFKC");
  // What is done about something unwanted may be wanted less; 宣传作品 and 消防演练 are done for their own sake.
  const reading = readName(called.replace(/\(.*\)$|\s|宣传|教育|演练/g, ""));
  return (reading === "plain" || reading === "granted") && !notToChoose.test(called);
}
