import type { Tier } from "./tiers";

const plain = (written: string): string => written.normalize("NFKC").replace(/[\s,。;.“”"!]+/g, "");

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
/** 正在进行, 仍在建设中. */
const underway =
  /^(?:目前|项目|仍|还|尚)*(?:正在|在)(?:进行|实施|建设|推进|办理|施工|开展|采购|招标|验收|整改|建)中?$|^(?:进行|实施|建设|推进|办理|施工|采购|招标|验收|整改)中$/;
/** What is finished by then, so that work still going on falls short: 竣工验收, 建成投用. */
const finished = /完成|完工|竣工|建成|验收|交付|投用|投入使用|通过|达标/;
/** What may go on for years: 持续推进, 开工建设, 按进度完成. */
const ongoing = /推进|进行|启动|开展|实施|持续|长期|正在|开工|进度|逐步|阶段/;

/**
 * What an actual value in words says for certain against its goal in words: 未通过 beside 验收通过 and 尚未实施 are missed,
 * 正在进行 beside 竣工验收 is underway; undefined for all else, and where the goal is itself a negation.
 */
export function wordedFailure(goal: string, done: string): Tier | undefined {
  const [wanted, words] = [plain(goal), plain(done)];
  if (words.length > 24 || wanted.length > 40 || negating.test(wanted)) return undefined;
  if (inPart.test(words)) return undefined;
  if ((undone.test(words) && !holdingBack.test(wanted)) || deniesGoal(wanted, words)) return "missed";
  return underway.test(words) && finished.test(wanted) && !ongoing.test(wanted) ? "underway" : undefined;
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
export const wantsNone = (goal: string): boolean => none.test(plain(goal));

/** Counts of what happened, as 2起 and 1例 are; 365天 without an accident are none. */
export const countsEvents = (unit: string): boolean => /^(?:起|件|次|例|宗|人|人次|单|)$/.test(unit);
