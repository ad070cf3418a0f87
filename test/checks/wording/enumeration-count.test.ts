import enumerationCount from "../../../src/checks/wording/enumeration-count";
import { testCheck } from "../../support/test-check";

const departments = "办公室、人事部、财务部、技术部、服务部";

testCheck(enumerationCount, {
  passes: {
    "as many as are named": { report: "中心内设5个部室，分别为：办公室、人事部、财务部、技术部、服务部。" },
    "two in the last entry": { report: "中心内设6个部室，分别为：办公室、人事部、财务部、技术部、服务部和监督部。" },
    "a name with 和 in it": { report: "中心内设3个部室，分别为：办公室、规划和财务部、技术部。" },
    "some of them, with 等": { report: "中心内设办公室、人事部、财务部等5个部室。" },
    "all of them, with 等": { report: `中心内设${departments}等5个部室。` },
    examples: { report: "全年完成项目5个，包括道路、桥梁、水渠。" },
    "entries that stand for several": { report: "纳入自评的单位4个，分别为：局机关、二级单位3个。" },
    "words that explain the word": { report: "服务覆盖12个村（居、社区）。" },
    "kinds of things that are counted together": { report: "产出、效益、满意度指标共12个。" },
    "a title with a stroke in it": { report: "出台制度2项，分别为：《差旅、会议管理办法》、《采购办法》。" },
    "chapters behind a number that does not lead up to them": {
      report:
        "全年完成4项重点工作。\n（一）运行成本\n压减支出。\n（二）管理效率\n加强管理。\n（三）履职效能\n按期完成。",
    },
    "a roll right before its number": {
      report: "中心内设办公室、投资和项目科、交易科、信息科5个科室，走访公安、税务、财政、审计4个部门。",
    },
    "titles right before their number": {
      report:
        "印发《会议和培训办法》《采购办法》2项制度，出台《甲类办法》、《乙类办法》和《丙类办法》3项制度，修订《甲类标准》《乙类标准》等4项标准。",
    },
    "titles before a number of something else": {
      report: "学习《甲类条例》《乙类条例》12次，落实《甲类办法》《乙类办法》3个方面要求。",
    },
    "problems behind a full stop as many as said, and measures against them": {
      report:
        "主要存在两个问题。一是执行偏慢；二是成果转化不够。\n针对存在的两个问题。一是加快执行；二是跟踪成果；三是加强培训。\n自评共发现5个问题，已整改3个。一是甲；二是乙；三是丙。\n其中重点单位存在三个问题，均已整改。一是学习；二是考核。",
    },
    "a name in quotation marks, its entries told behind it as many as said or not all of one kind": {
      report:
        "建立“五个闭环”。一是预算闭环；二是执行闭环；三是监督闭环；四是评价闭环；五是整改闭环。\n建立“五个闭环”。一是预算闭环和执行闭环；二是监督闭环；三是评价闭环；四是整改闭环。\n建立“五个闭环”。一是预算闭环；二是执行闭环；三是监督闭环；四是评价闭环。此外建立整改闭环。\n坚决做到“两个维护”。一是加强学习；二是加强督查；三是维护稳定。\n“五个闭环”运行良好。一是预算闭环不断完善；二是执行闭环持续优化；三是监督闭环更加有力。\n“三个闭环”存在的问题。一是预算闭环不紧；二是执行闭环不畅。",
    },
    "a name in quotation marks beside its entries, all or some of them": {
      report:
        "建立“五个闭环”，预算闭环、执行闭环、监督闭环、评价闭环和整改闭环。建立预算闭环、执行闭环、监督闭环、评价闭环、整改闭环“五个闭环”。建立“五个闭环”，预算闭环、执行闭环、监督闭环运行良好。建立“五个闭环”，预算闭环、执行闭环、监督闭环等基本形成。抓好“五个强化”，强化学习、强化管理，强化监督、强化服务、强化保障。建立预算闭环，执行闭环、监督闭环、评价闭环、整改闭环“五个闭环”。完善制度闭环、推进“三个闭环”。",
    },
    "sides and measures announced, as many as said, or not all of them behind it": {
      report:
        "从三个方面发力。一是加强预算；二是加强绩效；三是加强内控。\n从三个方面发力。一是加强预算；二是加强绩效。此外，加强内控。\n从三个方面着手。一是加强预算；二是加强绩效。\n三是加强内控。\n从三个方面发力。一是加强预算；二是加强绩效；第三，加强内控。\n落实省委三项举措要求。一是加强学习；二是加强督查。\n针对审计反馈的三个方面问题。一是加强整改；二是健全制度。\n在三个方面中突出两个。一是党建；二是廉政；三是作风。",
    },
    "sides in one row, an entry that is several, and whose sides they are": {
      report:
        "从党建、业务、队伍三个方面加强管理，从制度、流程、人财物五个方面完善内控，从制度和流程、技术、人员四个方面改进，围绕省委、省政府三个方面要求抓落实，建立业务、财务、资产“四个统一”机制。构建“五个闭环”，即需求、预算、执行、评价、公开五个闭环。",
    },
    "a section on measures with as many as said, and numbered paragraphs on something else": {
      report:
        "七、改进措施\n中心将采取三项措施。\n（一）加强预算管理\n编准预算。\n（二）加强绩效管理\n强化应用。\n（三）加强资产管理\n盘活资产。\n八、绩效情况\n中心采取了四项措施。\n（一）运行成本情况\n压减支出。\n（二）管理效率情况\n加强管理。\n（三）履职效能情况\n按期完成。",
    },
    "a list with commas between its strokes": {
      report:
        "坚持“四个注重”：注重制度建设、注重过程控制，注重结果应用，注重信息公开。做到“六个有”：有制度、有台账、有检查，有通报、有整改、有考核。做到“四个到位”：认识到位、组织到位，措施到位、责任到位，取得实效。实现“三个强化”：制度健全、台账清楚，检查及时。完成4项任务（调研、培训，宣传、督查）。设6个部室，分别为：办公室、人事部、财务部，技术部、服务部、监督部，均为正科级。做到“三个有”：有制度、有人员、有经费，有力保障了运转。设5个科室：办公室、人事科、财务科、信息科、交易科，人员编制、实有人数均无变化。",
    },
    "spoken as many": { report: "抓好3个方面：一是学习。二是培训。三是考核。" },
  },
  flags: {
    "one department fewer than said": {
      given: { report: `设7个内设机构，分别为：${departments}、监督部。` },
      finds: [
        {
          message: "differs",
          at: "7个内设机构",
          because: [`${departments}、监督部`],
          severity: "error",
          words: { stated: "“7个内设机构”", listed: "6个" },
        },
      ],
    },
    "two or one in the last entry": {
      given: { report: "中心内设9个部室，分别为：办公室、人事部、财务部、技术部、服务部和监督部。" },
      finds: [{ message: "differs", at: "9个部室", words: { listed: "5至6个" } }],
    },
    "a list with commas between its strokes that is too short all the same": {
      given: {
        report:
          "坚持“四个注重”：注重制度建设、注重过程控制，注重结果应用。做到“六个有”：有制度、有台账、有检查，有通报、有整改，成效明显。设5个部室，分别为：办公室、人事部、财务部、技术部，在职人员全部到岗。",
      },
      finds: [
        { message: "differs", at: "四个", words: { listed: "2至3个" } },
        { message: "differs", at: "六个", words: { listed: "3至5个" } },
        { message: "differs", at: "5个部室", words: { listed: "4个" } },
      ],
    },
    "more in brackets than said": {
      given: { report: "建成3件套系统（主体库、招标系统、评标系统、监管系统）。" },
      finds: [{ message: "differs", at: "3件套", because: ["主体库、招标系统、评标系统、监管系统"] }],
    },
    "more named before 等 than said": {
      given: { report: { "财务部、技术部、服务部等5个部室": "财务部、技术部、服务部、监督部、信息部等6个部室" } },
      finds: [{ message: "longer", at: "6个部室", severity: "reminder", words: { listed: "7个" } }],
    },
    "a roll before its number": {
      given: { report: `中心内设${departments}共6个部门。` },
      finds: [{ message: "differs", at: "6个部门", because: [departments] }],
    },
    "a roll right before a number that is another": {
      given: { report: "中心内设办公室、交易科、信息科、监督科 5个部门。" },
      finds: [
        { message: "differs", at: "5个部门", because: ["办公室、交易科、信息科、监督科"], words: { listed: "4个" } },
      ],
    },
    "titles one fewer than said, and one more": {
      given: {
        report:
          "印发《甲类办法》《会议和培训办法》和《丙类办法》4项制度，修订《甲类标准》《乙类标准》《丙类标准》等2项标准。",
      },
      finds: [
        {
          message: "differs",
          at: "4项",
          because: ["《甲类办法》《会议和培训办法》和《丙类办法》"],
          words: { listed: "3个" },
        },
        { message: "longer", at: "2项", words: { listed: "3个" } },
      ],
    },
    "a numbered list behind a colon": {
      given: { report: "主要抓了以下3项工作：\n1. 平台运行\n2. 系统更新\n" },
      finds: [{ message: "differs", at: "3项" }],
    },
    "problems behind a full stop, one more than said": {
      given: { report: "主要存在两个问题。一是执行偏慢；二是成果转化不够；三是指标不够细。" },
      finds: [{ message: "differs", at: "两个", words: { listed: "3个" } }],
    },
    "a name in quotation marks with another number of entries behind it": {
      given: {
        report:
          "建立“五个闭环”。一是预算闭环；二是执行闭环；三是监督闭环；四是评价闭环。\n建立“三个闭环”管理，一是预算闭环；二是执行闭环；三是监督闭环；四是评价闭环。\n建立“六个闭环”，预算闭环、执行闭环、监督闭环、评价闭环、整改闭环。做到“二个强化”，强化学习，强化管理，强化监督。",
      },
      finds: [
        { message: "differs", at: "五个", words: { listed: "4个" } },
        { message: "differs", at: "三个", words: { listed: "4个" } },
        { message: "differs", at: "六个", words: { listed: "5个" } },
        { message: "differs", at: "二个", words: { listed: "3个" } },
      ],
    },
    "a name in quotation marks behind more entries": {
      given: { report: "建立预算闭环、执行闭环、监督闭环、评价闭环、整改闭环、应用闭环“五个闭环”。" },
      finds: [{ message: "differs", at: "五个", words: { listed: "6个" } }],
    },
    "sides, measures and reasons announced, and one more or fewer behind it": {
      given: {
        report:
          "从三个方面发力。一是加强预算；二是加强绩效。\n重点抓好四项举措，一是加强预算；二是加强绩效；三是加强资产。\n主要有三方面原因。一是支付慢；二是论证不充分；三是验收晚；四是人手少。",
      },
      finds: [
        { message: "differs", at: "三个", words: { listed: "2个" } },
        { message: "differs", at: "四项", words: { listed: "3个" } },
        { message: "differs", at: "三方面", words: { listed: "4个" } },
      ],
    },
    "sides in one row, one more or fewer than said": {
      given: {
        report: "从制度、流程、技术四个维度完善内控。构建“五个闭环”，即需求、预算、执行、评价、公开、整改六个闭环。",
      },
      finds: [
        { message: "differs", at: "四个", because: ["制度、流程、技术"], words: { listed: "3个" } },
        { message: "differs", at: "五个", words: { listed: "6个" } },
      ],
    },
    "a section on measures with one fewer than it says": {
      given: {
        report:
          "七、改进措施\n中心将采取四项措施。\n（一）加强预算管理\n编准预算。\n（二）加强绩效管理\n强化应用。\n（三）加强资产管理\n盘活资产。\n八、公开情况\n按期公开。",
      },
      finds: [{ message: "differs", at: "四项", words: { listed: "3个" } }],
    },
    "spoken once too often": {
      given: {
        report: {
          "2024年中心共有2项省级专项资金：一是标准化项目30万元，目标为发布并宣贯服务标准。二是":
            "2024年中心共有3项省级专项资金：一是标准化项目30万元，目标为发布并宣贯服务标准。二是",
        },
      },
      finds: [{ message: "differs", at: "3项" }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
