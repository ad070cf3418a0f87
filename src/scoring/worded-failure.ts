import type { Tier } from "./tiers";
import { plainWords, progressOf } from "./worded-progress";
import { turnedRound } from "./worded-turn";

/** A goal that is itself a negation (不发生, 无超支, 未拖欠) is reached by one. */
const negating = /[未不没无零非免禁杜避否]/;
/** 未建设 is what 严格控制新建楼堂馆所 asks for. */
const holdingBack = /控制|严控|限制|防止|遏制|压减|压缩|降低|减少/;
const deeds =
  "开展|实施|启动|完成|完工|竣工|建成|达到|达成|达标|实现|执行|落实|验收|通过|开工|到位|拨付|支付|兑付|发放|交付|组织|进行|建立|建设|制定|出台|投入使用|投用|采购|安装|签订|整改";
/** 未开展, 尚未实施, 因故没有按期完成验收; 未全部完成 is done in part. */
const undone = new RegExp(
  `^(?:目前|至今|项目|因故|年内|本年|当年|全年|仍|均|暂)*(?:尚未|还未|并未|未能|没有|没能|未|没)(?:按期|按时|及时|如期|正式|实际|能够)*(?:${deeds})[^未不没但已]{0,8}$`,
);
const inPart = /未(?:能)?(?:全部|完全|全面|全数)/;

/**
 * What an actual value in words says for certain against its goal in words: 未通过 beside 验收通过 and 尚未实施 are missed,
 * 正在进行 beside 竣工验收 is underway; undefined for all else, and where the goal is itself a negation. The goal of a
 * row 完工时间 is a date alone: `name` says what is to be done by then.
 */
export function wordedFailure(goal: string, done: string, name = ""): Tier | undefined {
  const [wanted, words] = [plainWords(goal), plainWords(done)];
  if (words.length > 32 || wanted.length > 40 || negating.test(wanted)) return undefined;
  const started = progressOf(wanted, words, plainWords(name)) ?? turnedRound(wanted, words);
  if (started || inPart.test(words) || words.length > 24) return started;
  return (undone.test(words) && !holdingBack.test(wanted)) || deniesGoal(wanted, words) ? "missed" : undefined;
}

/** The goal's own word with a negation before it: 满意 → 不满意, 验收合格 → 验收不合格, 通过验收 → 未通过. */
function deniesGoal(wanted: string, words: string): boolean {
  const [, before = "", denied = ""] =
    /^([^未不没]{0,8})(?:尚未|还未|并未|未能|没有|未|不|没)([^未不没]{2,8})$/.exec(words) ?? [];
  return denied !== "" && wanted.includes(denied) && (before === "" || wanted.includes(before));
}

const unwanted =
  "(?:事故|投诉|信访|上访|差错|失误|违规|违纪|违法|违规违纪|拖欠|案件|事件|舆情|伤亡|死亡|故障|感染|泄密)";
const none = new RegExp(
  `^(?:零发生|不发生|未发生|不出现|无发生)(?:[\\u4e00-\\u9fff]{0,8}${unwanted})?$|^(?:零|无|不发生|未发生|不出现|杜绝)(?:一般|重大|重特大|较大|特大|安全|生产|责任|质量|有责|有效|群体性|群众|及以上|以上|等)*${unwanted}(?:事件|行为|发生)?$`,
);

/** A goal that says in words that nothing of the kind may happen: 零事故, 不发生重大安全事故. */
export const wantsNone = (goal: string): boolean => none.test(plainWords(goal));

/** Counts of what happened, as 2起 and 1例 are; 365天 without an accident are none. */
export const countsEvents = (unit: string): boolean => /^(?:起|件|次|例|宗|人|人次|单|)$/.test(unit);

const happened = new RegExp(
  `^(?:全年|年内|当年|本年|共|累计|实际)*(?:发生|出现)(?:了)?([\\u4e00-\\u9fff]{0,8}?)([\\d一二两三四五六七八九十]{1,4})(?:起|件|例|宗|次)([\\u4e00-\\u9fff]{0,8})$`,
);
/** What narrows the goal down; an accident that is not said to be of that kind may be another. */
const graver = /重大|较大|特大|有责|责任|质量|有效|群体|以上/;

const ofAnyKind = new RegExp(`^(?:安全|生产)*${unwanted}$`);

/** 发生1起 beside 零事故, 发生安全事故2起 beside 不发生安全事故: what the goal rules out, and how often it happened. */
export function eventsOf(goal: string, done: string): string | undefined {
  const [, before = "", times, behind = ""] = happened.exec(plainWords(done)) ?? [];
  const kind = before + behind;
  if (times === undefined || !wantsNone(goal)) return undefined;
  if (kind === "") return times;
  const wanted = plainWords(goal);
  if (graver.test(wanted) && !graver.test(kind)) return undefined;
  return ofAnyKind.test(kind) || wanted.includes(kind) ? times : undefined;
}
