/** What can be counted in digits; the longest spelling wins. */
const words =
  "个百分点 个工作日 工作日 个小时 个月 个 次 户次 户 家次 家 人次 人天 人 名 位 项次 项 件套 件 份 篇 期 场次 场 批次 批 条次 条 张 本 册 套 台套 台次 台 辆次 辆 车次 部 艘 架次 架 " +
  "列 处 座 所 间 栋 幢 宗 起 例 笔 支 株 棵 头 只 羽 口 盏 块 面 枚 瓶 盒 袋 箱 趟 班次 班 课时 学时 节 门 轮 页 字 幅 首 集 卷 类 种 款 组 " +
  "队 亩 公顷 平方公里 平方千米 平方米 平米 ㎡ m2 立方米 m3 公里 千米 km 米 厘米 吨 公斤 千克 升 千瓦时 千瓦 兆瓦 度 小时 分钟 分 秒 周年 周 天 日 年 倍 床 " +
  "单 道 片 段 根 副 方面 届 站 点位 社区 乡镇 县 镇 村 市州 市 省 级 大 岁 股 科 室 万次 人才 辖区 美元 港元 欧元 日元 英镑";

/** 一级, 二中 and 一部 name things more often than they count them. */
const spelledWords =
  "个 项 家 人次 人 名 位 件套 件 份 篇 条 种 类 套 台 场 批次 批 章 方面 次 辆 所 座 笔 部 起 大 轮 支 倍";

const byLength = (text: string): readonly string[] => text.split(" ").sort((a, b) => b.length - a.length);
const counted = byFirst(byLength(words));
const spelled = byFirst(byLength(spelledWords));

function byFirst(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of list) {
    const first = word.charAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  return map;
}

/** Begin like a measure word and are another: 分别, 度假, 年度计划, 一次性. */
const others =
  /(?:分别|分析|分为|部门|部室|部委|部分|个别|家庭|家具|人员|人民|次性|次要|本级|项目|场所|处理|处置|条件|面积|面向|级别|类型|点多|单位|道路|门户|列入|支出|支付|头部|位于|位列|台账|大力|大幅|大会|所有|方向|室内|科技|科学|股权|县级|市级|省级|省直|市直|周边|周期|日前|日常|年来|天然|大数据|大厅|人大|份额|份子|名单|名称|节约|节能|节余|页面|字号|块钱|市场|市政|市民|村级|镇级|省内|市内)/y;

/** The measure word at a place; undefined when there is none. In Chinese numerals only a few count. */
export function measureAt(folded: string, at: number, isSpelled: boolean): string | undefined {
  const candidates = (isSpelled ? spelled : counted).get(folded.charAt(at));
  if (!candidates) return undefined;
  const word = candidates.find((candidate) => folded.startsWith(candidate, at));
  if (word === undefined) return undefined;
  if (word.length > 1) return word;
  others.lastIndex = at;
  // 12部门 has no measure word, 3项目 neither; 5家家庭 has.
  return others.test(folded) ? undefined : word;
}
