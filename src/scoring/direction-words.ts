/**
 * What the name of an indicator says about the way it counts: "limit" and "unwanted" that less is better for certain;
 * "perhaps" where something unwanted is only spoken of; "relieved" where something is done about it; "granted" where
 * money is given to people; "plain" nothing at all.
 */
export type NameReading = "limit" | "unwanted" | "perhaps" | "relieved" | "granted" | "plain";

/** A limit by its last word. 高血压控制率 and 病虫害控制率 are none: there the more is kept in check the better. */
const limit =
  /上限$|耗时$|(?<![病虫疫灾患害疾])控制数$|(?:经费|预算|成本|投资|费用|支出|人员|编制|规模|概算|造价|面积)控制率$/;

/** Time that work may take; 质保时限 and 服务器正常运行用时 are time that something lasts. */
const workTime =
  /(?:办结|办理|审批|审核|审查|响应|处理|处置|完成|支付|拨付|兑付|发放|到账|送达|答复|回复|反馈|修复|抢修|维修|整改|到场|到位|出警|交付|验收|建设|施工|供货|平均|等待|停机|审理|执行)(?:平均)?(?:时限|用时)$/;
const anyTime = /(?:时限|用时)$/;

/** What an indicator of it counts: 投诉率, 事故起数, 结余金额. */
const count =
  "(?:发生|出现)?(?:总|平均)?(?:数|率|次数|起数|件数|宗数|人数|户数|天数|数量|总数|总量|量|额|金额|比例|比率|占比)?";

const things =
  "(?:超支|超标|投诉|上访|信访件{0,1}|事故|差错|失误|错误|逾期|拖欠|违规|违纪|违法|故障|空置|闲置|死亡|发病|伤亡|流失|损耗|能耗|排放|变质|污染)";

/** Things one wants little of, at the end of the name and whole. */
const unwanted = new RegExp(
  `${things}(?:事件|事项)?${count}$|(?:案件|事件)发生(?:数|率|起数|件数|次数)$|(?:结余|结转)(?:资金)?(?:率|比例|占比)$`,
);

/** Spending is a cost wherever it ends a name: 办案成本, 培训费用. */
const spending = /(?:成本|费用)(?:总?额|总?金额|支出|总数|率|比例|占比)?$/;

/** Where a name only speaks of them, it may be about what is done against them: 死亡抚恤发放人数. */
const spokenOf = new RegExp(`${things.replace("信访件{0,1}", "信访件")}|成本|费用|案件数|结余率|结转率`);

/** Less of it, or none: 投诉下降率, 成本节约率, 无事故天数. */
const sparing = new RegExp(
  `节约|节省|节支|降低|下降|减少|压降|压减|压缩|缩减|减轻|减排|核减|避免|杜绝|遏制|[无零未不免防](?:重大|责任|安全)*${things}|及时率|完成率|执行率|达标|合格率|合规率|到位率|覆盖率|满意`,
);

/** What is done about it: 投诉办结率, 违规行为查处数, 闲置资产盘活额. */
const handling =
  /处理|办结|办理|处置|解决|回复|答复|调处|化解|整改|查处|查办|排查|核查|防范|预防|防治|防控|治理|受理|接收|移送|纠正|清理|清收|追缴|追回|挽回|打击|发现|监测|检测|排除|抢修|维修|修复|救治|救助|盘活|演练|宣传|教育/;

/** A rate of it, and a mistake, are of the work named before: 检测差错率, 维修故障率. */
const ofTheWork = /(?:率|比例|占比)$/;
const mistake = /(?:差错|失误|错误)[^差失错]*$/;

/** In a cost row these are what people receive, and more of it is no overspending. */
const granting = /补助|补贴|补偿|救助|奖励|资助|抚恤|慰问|待遇|工资|报酬|优惠|减免|标准|质保|保修|有效|收入|收益|效益/;

/** Reads a name in half width without white space: 投诉次数 → unwanted, 投诉办结数 → relieved, 审结案件数 → perhaps. */
export function readName(name: string): NameReading {
  if (limit.test(name) || workTime.test(name)) return "limit";
  if (sparing.test(name)) return "relieved";
  if (spending.test(name)) return granting.test(name) ? "granted" : "unwanted";
  const isHandled = handling.test(name);
  if (unwanted.test(name)) {
    if (!isHandled || mistake.test(name)) return "unwanted";
    return ofTheWork.test(name) ? "perhaps" : "relieved";
  }
  if (isHandled) return "relieved";
  if (spokenOf.test(name) || anyTime.test(name)) return "perhaps";
  return granting.test(name) ? "granted" : "plain";
}
