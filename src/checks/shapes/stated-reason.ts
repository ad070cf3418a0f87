import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { bare } from "../../forms/reading/label";

const nothing = "(?:无|没有|暂无|不存在)(?:明显|任何)?(?:偏差|原因|偏差原因|偏差情况|改进措施|问题)?";
const none = new RegExp(`^(?:${nothing}(?:[,、;。和及]*${nothing})?|0+)[。.]?$`);
/** A mark alone, as a tick, a full stop or the number of a list that was never written. */
const marks = /^[\p{P}\p{S}\p{No}]+$/u;

/** Words that only repeat that the work was done: no reason why points should be lost. */
const doings =
  "(?:目标|指标|任务|工作|项目|年度|全年)*(?:已经|已|全部|均已|均|都|按照?(?:要求|计划|规定|合同|时间节点)|按时|按期|如期|超额|较好|圆满|顺利|基本|保质|保量|按质|按量)*" +
  "(?:完成|达标|达成|达到|实现)(?:了|较好|良好|任务|工作|预期|预定|年度|全年|年初|绩效|指标值|指标|目标|计划|要求|情况良好|情况较好|100%)*";
const quality = "(?:完成|执行|落实)?(?:情况|效果)?(?:较好|良好|好|正常)";
const done = new RegExp(`^(?:${doings}|${quality})(?:[,、;。]*(?:${doings}|${quality}|${nothing}))?[。.]?$`);
/** 基本完成 owns that something is wanting. */
const almost = /基本|大致|大体/;

/** “—”, “无” and “无偏差” declare that there was no deviation, and so does the 0 that forms ask for where there is nothing. */
export const saysNone = ({ reason }: Pick<Indicator, "reason">): boolean =>
  reason.state === "dash" || says(none, reason) || marks.test(reason.value?.trim() ?? "");

/** The reason cell is there and says nothing: blank, a dash, 无, 无偏差. */
export const lacksReason = (indicator: Indicator): boolean => indicator.reason.state === "blank" || saysNone(indicator);

/** The reason given is that all was done: 已完成, 超额完成任务. */
export function saysDone({ reason }: Indicator): boolean {
  return says(done, reason);
}

/** The same where the target was missed, of which 基本完成 would be an account. */
export const saysAllDone = ({ reason }: Pick<Indicator, "reason">): boolean =>
  says(done, reason) && !almost.test(reason.value ?? "");

/** No empty reason is longer, and nearly all that are none are. */
const longest = 24;

function says(words: RegExp, reason: Indicator["reason"]): boolean {
  return isGiven(reason) && reason.value.length <= longest && words.test(bare(reason.value));
}
