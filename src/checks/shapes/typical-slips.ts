/** A slip of typing or scanning and what it should be; `$1` is what the pattern caught. */
export interface TypicalSlip {
  readonly wrong: RegExp;
  readonly right: string;
}

/** Only what is never right in a report: 自己完成 and 年末完成 are not slips, 己完成 and 末达到 are. */
export const typicalSlips: readonly TypicalSlip[] = [
  { wrong: /公勤(?=人员|编制|岗|技能|类|\d)/g, right: "工勤" },
  { wrong: /辅排/g, right: "铺排" },
  { wrong: /出合(?=了?《)/g, right: "出台" },
  { wrong: /股科(?=[、，。；,;和等])/g, right: "股" },
  { wrong: /(?<![自知异克律])己(?=完成|经|于|全部|建成|实现|印发|到位|按)/g, right: "已" },
  { wrong: /巳(?=完成|经|全部|建成|实现)/g, right: "已" },
  { wrong: /(?<![年月季度旬周期岁学初])末(?=完成|发生|达到|安排|列入|发现|使用|能)/g, right: "未" },
  { wrong: /(?<=\d)曰/g, right: "日" },
  { wrong: /岀/g, right: "出" },
  { wrong: /収/g, right: "收" },
  { wrong: /(?<![给授赋寄赐])予算/g, right: "预算" },
  { wrong: /绩[郊校]/g, right: "绩效" },
  { wrong: /(?<![蚊营])帐(?=[户目簿务面套])|(?<=[记对查做建入到转])帐(?![篷号])/g, right: "账" },
  { wrong: /布署/g, right: "部署" },
  { wrong: /按装/g, right: "安装" },
  { wrong: /惯彻|贯切/g, right: "贯彻" },
  { wrong: /撤底/g, right: "彻底" },
  { wrong: /园满(?![意足员分])/g, right: "圆满" },
  { wrong: /坐谈会/g, right: "座谈会" },
  { wrong: /(?<![究毕])竟争/g, right: "竞争" },
  { wrong: /抚贫/g, right: "扶贫" },
  { wrong: /帮抚/g, right: "帮扶" },
  { wrong: /松驰/g, right: "松弛" },
  { wrong: /(?<![支拨交给垫])付(?=主任|局长|处长|书记|市长|县长)/g, right: "副" },
  { wrong: /截止(?=\s*(?:20\d\d\s*年|目前|年底|年末))/g, right: "截至" },
  { wrong: /內/g, right: "内" },
  { wrong: /萬(?=元)/g, right: "万" },
  { wrong: /績(?=效)/g, right: "绩" },
  { wrong: /財(?=政)/g, right: "财" },
  { wrong: /預(?=算)/g, right: "预" },
  { wrong: /(?<=經)費|(?<=经)費/g, right: "费" },
  { wrong: /([万亿]元)\.(?=\s*(?:[\u4e00-\u9fff]|$))/gm, right: "$1。" },
  { wrong: /万万元|万元元/g, right: "万元" },
  { wrong: /([，；、。])\1(?!\1)(?<!\1\1\1)/g, right: "$1" },
  { wrong: /[，、；]。/g, right: "。" },
  {
    wrong: /(原因|进行|开展|加强|通过|根据|按照|严格|以及|同时|主要|提高|确保|完善|积极|认真|全面)\1/g,
    right: "$1",
  },
];
