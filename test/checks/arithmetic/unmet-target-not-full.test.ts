import unmetTargetNotFull from "../../../src/checks/arithmetic/unmet-target-not-full";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const late = "overall.indicators[整体按期完成率]";
const cost = "overall.indicators[整体控制数]";

testCheck(unmetTargetNotFull, {
  passes: {
    "exactly the target": { [tasks]: { actual: "20个" } },
    "the same share of another size": { [rate]: { target: "≥95%", actual: "950‰" } },
    "within the limit": { [cost]: { actual: "4999.99万元" } },
    "a partial score, whatever it is": { [late]: { score: 9.9 } },
    "more than exactly so many": { [tasks]: { target: "=20个", actual: "25个" } },
    "more cases than aimed at, which may be work or trouble": {
      [tasks]: { name: "审结案件数", target: "1000件", actual: "1050件" },
    },
    "an answer sooner than it must be": {
      [tasks]: { name: "平均办结时间", target: "3个工作日", actual: "2个工作日" },
    },
    "less water than was aimed at": { [tasks]: { name: "人均用水量", target: "20吨", actual: "18吨" } },
    "a longer guarantee": { [tasks]: { name: "质保时限", target: "3年", actual: "5年" } },
    "outside a range": { [tasks]: { target: "10-15个", actual: "22个" } },
    "something where there should be nothing": { [tasks]: { target: "0起", actual: "2起" } },
    "done a month late, which has a check of its own": { [tasks]: { target: "11月完成", actual: "2024年12月" } },
    "a rate above the whole": { [rate]: { target: "≥120%", actual: "98%" } },
    "each of several figures reached, in another order": {
      [tasks]: { target: "完成1部宣传片,2套方案", actual: "方案2套、宣传片1部" },
    },
    "each of several figures passed": { [tasks]: { target: "培训≥3期、≥120人", actual: "培训4期、130人" } },
    "one of several short, and points taken off": {
      [tasks]: { target: "完成1部宣传片,2套方案", actual: "完成1部宣传片,1套方案", score: 12 },
    },
    "several times to act, each kept": {
      [late]: { target: "30分钟内响应、4小时内到达", actual: "20分钟内响应、3小时到达", score: 10 },
    },
    "a rate of errors within its limit": {
      [rate]: { target: "及时率≥95%、差错率≤1%", actual: "差错率0.5%、及时率96%" },
    },
    "more of a part of the whole": { [tasks]: { target: "培训5期，其中线上2期", actual: "培训5期（其中线上3期）" } },
    "a limit of spending kept to the last place it shows": {
      [cost]: { target: "≤5000.12万元", actual: "5000.1234万元" },
    },
    "a rate that the target may be the rounding of": {
      [rate]: { target: "≥33.33%", actual: "33.3291%" },
    },
    "a target read with 2 for ≥": { [late]: { target: "290%", actual: "100%", score: 10 } },
  },
  flags: {
    "full marks for 90 of 100 %": {
      given: { [late]: { score: 10 } },
      finds: [
        {
          message: "short",
          at: `${late}.score`,
          because: [`${late}.target`, `${late}.actual`, `${late}.points`],
          severity: "error",
          expected: "9",
          suggest: "9",
          words: { actual: "“90%”", name: "整体按期完成率" },
        },
      ],
    },
    "full marks below a target in words, told how both were read": {
      given: { [late]: { target: "95%以上", actual: "90", score: 10 } },
      finds: [
        {
          message: "short",
          at: `${late}.score`,
          words: { target: "“95%以上”（按不低于95%理解）", actual: "“90”（按90%理解）" },
        },
      ],
    },
    "full marks for fewer than exactly so many": {
      given: { [tasks]: { target: "=20个", actual: "18个" } },
      finds: [{ message: "short", at: `${tasks}.score`, expected: "13.5" }],
    },
    "full marks for a share that rounds up to them at one place": {
      given: { [late]: { actual: "99.6%", score: 10 } },
      finds: [{ message: "roundedUp", at: `${late}.score`, severity: "warning", expected: "9.96", suggest: "9.96" }],
    },
    "full marks above the limit": {
      given: { [cost]: { actual: "6000万元" } },
      finds: [{ message: "over", at: `${cost}.score`, severity: "error", expected: "8.33", suggest: "8.33" }],
    },
    "full marks above a limit by its name": {
      given: { [cost]: { target: "5000万元", actual: "6000万元" } },
      finds: [{ message: "byName", at: `${cost}.score`, severity: "warning", expected: "8.33" }],
    },
    "a bare number of meetings, which may be a limit": {
      given: { [tasks]: { name: "召开会议次数", target: "20次", actual: "15次" } },
      finds: [{ message: "doubtful", at: "overall.indicators[召开会议次数].score", severity: "reminder" }],
    },
    "a bare rate that may be either": {
      given: { [tasks]: { name: "设备比例", target: "80%", actual: "75%" } },
      finds: [{ message: "doubtful", at: "overall.indicators[设备比例].score", severity: "reminder" }],
    },
    "complaints that come in by themselves": {
      given: { [tasks]: { name: "办理信访件数量", target: "20件", actual: "15件" } },
      finds: [{ message: "doubtful", at: "overall.indicators[办理信访件数量].score", severity: "reminder" }],
    },
    "fewer houses repaired than were to be, without a sign": {
      given: { [tasks]: { name: "改造危房户数", target: "36户", actual: "33户" } },
      finds: [
        { message: "unsigned", at: "overall.indicators[改造危房户数].score", severity: "warning", expected: "13.75" },
      ],
    },
    "fewer people trained than were to be, without a sign": {
      given: { [tasks]: { name: "培训人次", target: "380人次", actual: "350人次" } },
      finds: [{ message: "unsigned", at: "overall.indicators[培训人次].score", severity: "warning" }],
    },
    "an answer that took longer than it may": {
      given: { [tasks]: { name: "平均办结时间", target: "3个工作日", actual: "5个工作日" } },
      finds: [{ message: "byName", at: "overall.indicators[平均办结时间].score", severity: "warning", expected: "9" }],
    },
    "full marks for a cost a little above its limit": {
      given: { [cost]: { name: "采购成本", target: "≤200万元", actual: "2010000元", score: 10, points: 10 } },
      finds: [
        { message: "roundedUpOver", at: "overall.indicators[采购成本].score", severity: "warning", expected: "9.95" },
      ],
    },
    "a rate a hundredth below its limit": {
      given: { [late]: { target: "95%以上", actual: "94.99%", score: 10 } },
      finds: [
        {
          message: "nearly",
          at: `${late}.score`,
          severity: "warning",
          words: { target: "“95%以上”（按不低于95%理解）" },
        },
      ],
    },
    "one of two things fewer than there were to be": {
      given: { [tasks]: { target: "完成1部宣传片,2套方案", actual: "完成1部宣传片,1套方案" } },
      finds: [
        {
          message: "partUnsigned",
          at: `${tasks}.score`,
          severity: "warning",
          words: { parts: "其中“方案”要求2套，完成1套，", reading: "（按宣传片1部、方案2套理解）" },
        },
      ],
    },
    "one of two things fewer than its sign allows": {
      given: { [tasks]: { target: "≥1部宣传片、≥2套方案", actual: "1部宣传片；1套方案" } },
      finds: [
        {
          message: "part",
          at: `${tasks}.score`,
          severity: "error",
          words: { parts: "其中“方案”要求不低于2套，完成1套，" },
        },
      ],
    },
    "as many courses with fewer people": {
      given: { [tasks]: { target: "开展培训3期、培训120人", actual: "培训3期、118人" } },
      finds: [{ message: "partUnsigned", at: `${tasks}.score`, words: { parts: "“培训”要求120人，完成118人" } }],
    },
    "one of two rates below its limit": {
      given: { [rate]: { target: "合格率≥95%，及时率≥90%", actual: "合格率96%，及时率88%" } },
      finds: [{ message: "part", at: `${rate}.score`, words: { parts: "“及时率”要求不低于90%，完成88%" } }],
    },
    "one of two things made known, whose name says nothing else": {
      given: { [tasks]: { name: "宣传作品", target: "完成1部宣传片,2套方案", actual: "完成1部宣传片,1套方案" } },
      finds: [{ message: "partUnsigned", at: "overall.indicators[宣传作品].score" }],
    },
    "one of two rates by order beyond its limit": {
      given: { [rate]: { target: "及时率≥95%、差错率≤1%", actual: "96%、2%" } },
      finds: [
        {
          message: "part",
          at: `${rate}.score`,
          severity: "error",
          words: { parts: "“差错率”要求不高于1%，完成2%", reading: "（按及时率不低于95%、差错率不高于1%理解）" },
        },
      ],
    },
    "as many courses with fewer people, without a mark between": {
      given: { [tasks]: { target: "培训3期200人", actual: "培训3期180人" } },
      finds: [{ message: "partUnsigned", at: `${tasks}.score`, words: { parts: "“培训”要求200人，完成180人" } }],
    },
    "fewer of a part of the whole": {
      given: { [tasks]: { target: "培训5期，其中线上2期", actual: "培训5期，其中线上1期" } },
      finds: [
        {
          message: "partDoubtful",
          at: `${tasks}.score`,
          severity: "reminder",
          words: { parts: "“线上”要求2期，完成1期", reading: "（按培训5期、其中线上2期理解）" },
        },
      ],
    },
    "a longer limit of time told than was asked for": {
      given: { [late]: { target: "30分钟内响应、4小时内到达", actual: "40分钟内响应、4小时内到达", score: 10 } },
      finds: [
        {
          message: "partDoubtful",
          at: `${late}.score`,
          severity: "reminder",
          words: { parts: "“响应”要求不高于30分钟，完成不高于40分钟" },
        },
      ],
    },
    "one of two sums beyond its limit": {
      given: { [cost]: { target: "建设≤500万元、运维≤200万元", actual: "建设510万元、运维190万元" } },
      finds: [
        {
          message: "part",
          at: `${cost}.score`,
          severity: "error",
          words: { parts: "“建设”要求不高于500万元，完成510万元" },
        },
      ],
    },
    "fewer in each than asked for": {
      given: { [tasks]: { target: "每期≥50人", actual: "每期48人" } },
      finds: [
        { message: "short", at: `${tasks}.score`, severity: "error", words: { reading: "（按不低于50人/期理解）" } },
      ],
    },
    "one of two rates without a sign, which may be limits": {
      given: { [rate]: { target: "抽检率30%，复检率20%", actual: "抽检率30%，复检率18%" } },
      finds: [
        {
          message: "partDoubtful",
          at: `${rate}.score`,
          severity: "reminder",
          words: { parts: "“复检率”要求20%，完成18%" },
        },
      ],
    },
    "short of a thousand written with a wide comma": {
      given: { [tasks]: { target: "≥1，000人", actual: "800人" } },
      finds: [{ message: "short", at: `${tasks}.score`, expected: "12" }],
    },
    "on the limit that must be passed": {
      given: { [tasks]: { target: ">20个", actual: "20个" } },
      finds: [{ message: "doubtful", at: `${tasks}.score`, severity: "reminder" }],
    },
  },
  standsAside: {
    "words that do not say whether the goal is reached": { [tasks]: { target: "提升服务水平", actual: "有所提升" } },
    "two figures of one thing that may be the one aimed at together": {
      [tasks]: { target: "培训3期、120人", actual: "线上培训1期、线下培训2期、120人" },
    },
    "another unit for one of several": { [tasks]: { target: "培训3期、120人", actual: "培训3期、118人次" } },
    "one of several is not told": {
      [tasks]: { target: "宣传片1部、方案2套、手册500册", actual: "宣传片1部、方案1套" },
    },
    "a part of those meant": { [tasks]: { target: "培训3期、120人", actual: "培训3期、教师60人" } },
    "what is told of one of several is a part of it": {
      [tasks]: { target: "宣传片1部、方案2套", actual: "宣传片1部，其中方案1套" },
    },
    "words beside a figure": { [`${tasks}.actual`]: "完成了大部分" },
    "so many for each answered by how many in all": { [tasks]: { target: "每期≥50人", actual: "150人" } },
    "two figures told in no order that can be sure": { [tasks]: { target: "线上3场、线下2场", actual: "2场、3场" } },
    "people answered by how often they came": { [tasks]: { target: "≥200人", actual: "185人次" } },
    "a target is blank": { [`${tasks}.target`]: undefined },
    "a score is blank": { [`${tasks}.score`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
