/**
 * What the name of an indicator says about the way it counts: "limit" and "unwanted" that less is better for certain;
 * "perhaps" where something unwanted is only spoken of; "relieved" where something is done about it; "granted" where
 * money is given to people; "plain" nothing at all.
 */
export type NameReading = "limit" | "unwanted" | "perhaps" | "relieved" | "granted" | "plain";

/** A limit by its last word. 高血压控制率 and 病虫害控制率 are none: there the more is kept in check the better. */
const limit =
  /上限$|耗时$|工期$|(?<![病虫疫灾患害疾])控制数$|(?:经费|预算|成本|投资|费用|支出|人员|编制|规模|概算|造价|面积)控制率$/;

/** Time that work may take; 质保时限 and 服务器正常运行用时 are time that something lasts. */
const workTime =
  /(?:办结|办理|审批|审核|审查|响应|处理|处置|完成|支付|拨付|兑付|发放|到账|送达|答复|回复|反馈|修复|抢修|维修|整改|到场|到位|到达|抵达|到(?:达)?现场|出警|交付|交货|验收|供货|等待|等候|排队|候诊|通关|停机|审理)(?:平均)?(?:时限|用时|时间|时长|期限)$|(?:办结|办理|审批|审核|审查|等待|等候)(?:平均)?天数$|(?:建设|施工|平均|执行)(?:平均)?(?:时限|用时)$/;
/** 维修周期 and 更换周期 are how long something holds. */
const workCycle =
  /(?:项目|工程|建设|施工|实施|办理|办结|审批|审核|采购|交付|供货|研发|完工|处置|整改)(?:平均)?周期$|(?:施工|交货|供货)期$/;
const anyTime = /(?:时限|用时|期限|周期|(?:建设|施工|执行|平均)时间|建设期)$/;
/** 缩短办理时限 counts what was cut off. */
const shortened = /缩短|缩减|压缩|压减|减少|提前|节约|节省|降低|下降|提速/;

/** What an indicator of it counts: 投诉率, 事故起数, 结余金额. */
const count =
  "(?:发生|出现)?(?:总|平均)?(?:数|率|次数|起数|件数|宗数|人数|户数|天数|数量|总数|总量|量|额|金额|比例|比率|占比)?";

const things =
  "(?:超支|超标|投诉|上访|信访件{0,1}|事故|差错|失误|错误|逾期|拖欠|违规|违纪|违法|故障|空置|闲置|死亡|发病|伤亡|流失|损耗|能耗|排放|变质|污染|" +
  "火灾|溺水|险情|中毒|辍学|失学|返贫|失业|迟到|旷课|缺勤|脱岗|漏报|瞒报|谎报|迟报|错报|漏检|漏诊|误诊|误判|漏判|漏登|漏发|错发|漏损|破损|损毁|返工|返修|" +
  "延误|超期|超时|复发|再犯|病死|患病|发案|泄密|失窃|撂荒|抛荒|水耗|电耗|油耗|煤耗|耗水|耗电|耗油)";

/** Things one wants little of, at the end of the name and whole. */
const unwanted = new RegExp(
  `${things}(?:事件|事项)?${count}$|(?:案件|事件)发生(?:数|率|起数|件数|次数)$|(?:结余|结转)(?:资金)?(?:率|比例|占比)$|发生率$`,
);

/** 不合格率 holds 合格率 and is its opposite. */
const denied = /不(?:合格|达标|满意|合规|符合|文明|良)(?:产品|样品|贷款|项目|反应|行为)?(?:发生)?(?:率|比例|占比)$/;

/** What the air and the water hold that they should not; 溶解氧浓度 and 消毒液浓度 are wanted. */
const polluted =
  /(?:pm2\.5|pm10|颗粒物|污染物|氨氮|总磷|总氮|二氧化硫|二氧化氮|一氧化碳|臭氧|化学需氧量|高锰酸盐|粉尘|扬尘|烟尘|重金属|甲醛|噪声|噪音)(?:\((?:pm2\.5|pm10)\))?(?:年|月|日|季)?(?:平均|均)?(?:排放)?(?:浓度|含量|指数|值)?(?:平均值|均值)?$/i;
/** 人均用水量 is to be saved; 农业灌溉用水量 may be what is delivered. */
const consumed =
  /(?:人均|单位面积|单位建筑面积|单位产值|单位gdp|万元产值|万元gdp|公共机构|机关|办公)(?:年|月|日|综合)?(?:用水|用电|用能|用纸|用油|水耗|电耗|能耗|能源消耗|能源消费|碳排放)(?:总|数)?量?$/i;
const perhapsConsumed = /(?:用水|用电|用油|用气|用煤|用能|用药|能源消费|能源消耗|化肥使用|农药使用)(?:总)?量$|浓度$/;

/** Spending is a cost wherever it ends a name: 办案成本, 培训费用. */
const spending = /(?:成本|费用)(?:总?额|总?金额|支出|总数|率|比例|占比)?$/;

/** Where a name only speaks of them, it may be about what is done against them: 死亡抚恤发放人数. */
const spokenOf = new RegExp(`${things.replace("信访件{0,1}", "信访件")}|成本|费用|案件数|结余率|结转率`);

/** Less of it, or none: 投诉下降率, 成本节约率, 无事故天数. */
const sparing = new RegExp(
  `节约|节省|节支|缩短|提前|降低|下降|减少|压降|压减|压缩|缩减|减轻|减排|核减|避免|杜绝|遏制|[无零未不免防](?:重大|责任|安全)*${things}|及时率|完成率|执行率|达标|合格率|合规率|到位率|覆盖率|满意`,
);

/** What is done about it: 投诉办结率, 违规行为查处数, 闲置资产盘活额. */
const handling =
  /处理|办结|办理|处置|解决|回复|答复|调处|化解|整改|查处|查办|排查|核查|防范|预防|防治|防控|治理|受理|接收|移送|纠正|清理|清收|追缴|追回|挽回|打击|发现|监测|检测|排除|抢修|维修|修复|救治|救助|盘活|演练|宣传|教育|扑救|扑灭|救援|抢险|出动|接处|处警|出警|收治|治疗|诊疗|筛查|帮扶|扶持|援助|安置|检出|查出|抽检|登记|复查|督办|化验|监督|治愈/;

/** A rate of it, and a mistake, are of the work named before: 检测差错率, 维修故障率. */
const ofTheWork = /(?:率|比例|占比)$/;
const mistake = /(?:差错|失误|错误)[^差失错]*$/;

/** In a cost row these are what people receive, and more of it is no overspending. */
const granting = /补助|补贴|补偿|救助|奖励|资助|抚恤|慰问|待遇|工资|报酬|优惠|减免|标准|质保|保修|有效|收入|收益|效益/;

/** Reads a name in half width without white space: 投诉次数 → unwanted, 投诉办结数 → relieved, 审结案件数 → perhaps. */
export function readName(name: string): NameReading {
  const isTime = workTime.test(name) || workCycle.test(name);
  if (limit.test(name) || isTime) return shortened.test(name) ? "relieved" : "limit";
  if (denied.test(name)) return "unwanted";
  if (sparing.test(name)) return "relieved";
  if (polluted.test(name) || consumed.test(name)) return handling.test(name) ? "perhaps" : "unwanted";
  if (spending.test(name)) return granting.test(name) ? "granted" : "unwanted";
  const isHandled = handling.test(name);
  if (unwanted.test(name)) {
    if (!isHandled || mistake.test(name)) return "unwanted";
    return ofTheWork.test(name) ? "perhaps" : "relieved";
  }
  if (isHandled) return "relieved";
  if (spokenOf.test(name) || anyTime.test(name) || perhapsConsumed.test(name)) return "perhaps";
  return granting.test(name) ? "granted" : "plain";
}
