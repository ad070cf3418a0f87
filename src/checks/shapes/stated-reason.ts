import type { Indicator } from "../../forms/filing";
import { bare } from "../../forms/reading/label";

const none = /^(?:(?:无|没有|暂无)(?:偏差|原因|偏差原因)?|0+)[。.]?$/;

/** Words that only repeat that the work was done: no reason why points should be lost. */
const done =
  /^(?:已|全部|均已|均|按时|按期|如期|超额|较好|圆满|顺利|基本)*(?:完成|达标|达成|实现)(?:较好|良好|任务|预期|年度|全年|指标|目标|计划)*[。.]?$/;

/** “—”, “无” and “无偏差” declare that there was no deviation, and so does the 0 that forms ask for where there is nothing. */
export const saysNone = ({ reason }: Pick<Indicator, "reason">): boolean =>
  reason.state === "dash" || none.test(bare(reason.value ?? ""));

/** The reason cell is there and says nothing: blank, a dash, 无, 无偏差. */
export const lacksReason = (indicator: Indicator): boolean => indicator.reason.state === "blank" || saysNone(indicator);

/** The reason given is that all was done: 已完成, 超额完成任务. */
export function saysDone({ reason }: Indicator): boolean {
  return reason.state === "given" && done.test(bare(reason.value ?? ""));
}
