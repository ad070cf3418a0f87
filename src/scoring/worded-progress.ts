import type { Tier } from "./tiers";

/** Half width, without white space and the marks between clauses. */
export const plainWords = (written: string): string => written.normalize("NFKC").replace(/[\s,。;.“”"!]+/g, "");

/** What is finished by then, so that work still going on falls short: 竣工验收, 建成投用, 建立健全. */
const finished =
  /完成|完工|竣工|建成|验收|交付|投用|投入使用|通过|达标|全覆盖|全部|(?:建立|制定|出台|印发|修订)(?!.*(?:情况|进度))|健全/;
/** What may go on for years: 持续推进, 开工建设, 按进度完成, 不断健全. */
const ongoing =
  /推进|推动|进行|启动|开展|实施|持续|长期|正在|开工|动工|进度|进展|逐步|逐年|稳步|不断|阶段|跨年|继续|加快/;
const works = "进行|实施|建设|推进|办理|施工|开展|采购|招标|验收|整改|建|修订|编制|完善|制定|落实";
/** 正在进行, 仍在建设中, 还在实施, 推进中; 招标中. */
const underway = new RegExp(
  `^(?:目前|项目|工程|工作|仍|还|尚)*(?:正在|在)(?:有序|稳步|加快|积极|抓紧|持续)?(?:${works})(?:中|之中)?$|^(?:目前|项目|工程|工作)*(?:有序|稳步|加快|积极|抓紧|持续)?(?:${works})(?:之)?中$`,
);

/** 已启动 is no more than a beginning; 完成招标 may well be behind work that has begun. */
const begun = /^(?:项目|工程|工作)*(?:已|已经|刚|刚刚|均已|正式)*(?:启动|开工|动工|着手)(?:建设|实施)?$/;
const early =
  /前期|准备|立项|招标|招投标|采购|方案|设计|可研|审批|申报|签订|合同|选址|征地|备案|应急|预案|响应|预警|联动|程序/;

/** 待验收 beside 竣工验收. */
const waiting = /^(?:已完[成工])?(?:等)?待(?:竣工)?(验收|交付|出台|印发|投用|投入使用|审批|批复)$/;

/** 大部分完成, 未完全完成, 完成80%. */
const inPart =
  /^(?:已|仅|只|目前)*(?:(?:大部分?|多数|大多数?|绝大部分|小部分|少部分|一半|过半)(?:已)?(?:完成|建成|建立|到位|达标)|(?:完成|建成|建立)(?:了)?(?:大部分|大半|一半|部分))$|^(?:尚|还|仍)?未(?:能)?(?:全部|完全|全面|全数)(?:完成|完工|竣工|建成|到位|达标|达成|实现|建立|落实|覆盖)/;
/** 基本完成，部分制度未出台 names what is missing; 基本完成，未发生事故 misses nothing. */
const exceptFor =
  /^(?:已|目前|工作|项目)*基本(?:完成|建成|建立|健全|达成|实现|达到|到位|达标|覆盖).{0,14}(?:部分|个别|少数|少量|仍|尚|还有?|但).{0,10}(?:未|没有|没)(?:能|按期|及时)?(?:全部|完全)?(?:出台|完成|完工|竣工|建成|验收|达到|达成|达标|实现|落实|通过|到位|拨付|支付|兑付|发放|交付|建立|制定|印发|投用|投入使用|采购|安装|签订|整改|覆盖|开展|实施)$/;

/** 拟于2025年完成, 预计明年6月完工. */
const promised =
  /^(?:拟|预计|计划|将|力争)(?:于|在|到)?(?:(20\d\d)年|明年|次年|下年度?|下一年度?).{0,10}(?:完成|完工|竣工|建成|验收|交付|投用|投入使用|达标|出台|建立)$/;
/** 延期完成 beside 按期完成: done, and late. */
const delayed =
  /^(?:已)?(?:延期|逾期|超期|推迟|延后|滞后|延迟|延误)(?:\d+[天日月]|\d+个(?:工作日|月))?(?:完成|完工|竣工|交付|验收|拨付|支付|发放|办结|建成)?$/;
const inTime = /按期|按时|及时|如期|准时|期限|时限内|月底?前|年底?前|日前/;

const poor =
  /^(?:完成|实施|服务|执行|使用)?(?:效果|情况|质量|成效|效益|水平)?(?:较|很|比较)?差$|^(?:效果|成效)(?:不佳|不理想|不好)$/;
const praise = /良好|较好|显著|明显|优|提升|提高|改善|增强|完成|健全|有效|好$/;

/**
 * How far the words of an actual value say for certain that the goal is not reached: 推进中 beside 建立健全 is underway,
 * 大部分完成 beside 完成 falls short; undefined for all else, as for 推进中 beside 持续推进.
 */
export function progressOf(wanted: string, words: string, name: string): Tier | undefined {
  if (delayed.test(words)) return inTime.test(wanted) ? "short" : undefined;
  if (poor.test(words)) return praise.test(wanted) ? "missed" : undefined;
  // 12月底前 says what is to be finished only by the name before it.
  const goal = /^[\d年月日底前末之以.\-/]+$/.test(wanted) ? `${name}${wanted}` : wanted;
  if (!finished.test(goal) || ongoing.test(goal)) return undefined;
  const awaited = waiting.exec(words)?.[1];
  if (awaited !== undefined) return goal.includes(awaited) ? "underway" : undefined;
  if (underway.test(words)) return "underway";
  if (begun.test(words)) return early.test(name + goal) ? undefined : "underway";
  if (isPromised(goal, words)) return "missed";
  return inPart.test(words) || exceptFor.test(words) ? "short" : undefined;
}

/** A goal that names that year itself, or one after it, is not due yet. */
function isPromised(goal: string, words: string): boolean {
  const found = promised.exec(words);
  if (!found) return false;
  const years = (goal.match(/20\d\d/g) ?? []).map(Number);
  const year = Number(found[1] ?? 0);
  return years.every((one) => year > one);
}

/** 完成 or 全覆盖 with nothing beside it, so that a rate below 100 % is less. */
const wholly =
  /^(?:已|按时|按期|实现|达到|年内|\d{4}年(?:底|度)?|[\u4e00-\u9fff]{0,8})?(?:全覆盖|全部覆盖|全面覆盖|100%覆盖|全部完成|全面完成|建立健全|健全完善|建成|完工|竣工)$/;
const reached = /^(?:已|目前|实际|累计|仅|只)*(?:完成|覆盖|建成|完成率|覆盖率)(?:了|为|:)?(\d{1,2}(?:\.\d+)?)%$/;

/** 覆盖90% beside 全覆盖, 完成80% beside 全部完成. */
export function reachesInPart(goal: string, done: string): boolean {
  const wanted = plainWords(goal);
  // The point of 99.5% is one of the marks that plain words leave out.
  const words = done.normalize("NFKC").replace(/[\s“”"]+|[。.]$/g, "");
  return wholly.test(wanted) && !ongoing.test(wanted) && !/[未不无]/.test(wanted) && reached.test(words);
}
