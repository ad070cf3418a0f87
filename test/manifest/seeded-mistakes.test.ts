import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { complaintText } from "../../.scripts/validate/complaint";
import { validateManifest } from "../../.scripts/validate/validate-manifest";

const repository = join(__dirname, "../..");
const committed = readFileSync(join(repository, "manifest.xml"), "utf8");

/** A project with the pages, icons and commands the manifest names, where a test may take one away. */
const project = mkdtempSync(join(tmpdir(), "selfeval-manifest-"));
afterAll(() => rmSync(project, { recursive: true }));
beforeAll(() => {
  mkdirSync(join(project, "src/taskpane"), { recursive: true });
  writeFileSync(join(project, "src/taskpane/taskpane.html"), "<!doctype html>");
  cpSync(join(repository, "src/commands"), join(project, "src/commands"), { recursive: true });
  cpSync(join(repository, "assets"), join(project, "assets"), { recursive: true });
  cpSync(join(repository, "assets/icon-16.png"), join(project, "assets/icon-wrong.png"));
  writeFileSync(join(project, "assets/icon-text.png"), "not a picture");
});

const validate = (xml: string, previous?: string) => validateManifest(xml, { project, previous });

/** One mistake: what to replace by what, text of the line that must be blamed, and what must be said. */
interface Mistake {
  readonly change: (xml: string) => string;
  readonly blames: string;
  readonly found: string;
  readonly advice: string;
}

const swap = (from: string | RegExp, to: string) => (xml: string) => {
  const changed = xml.replace(from, () => to);
  if (changed === xml) throw new Error(`the manifest does not hold ${String(from)}`);
  return changed;
};

const long = "很".repeat(251);

const mistakes: Readonly<Record<string, Mistake>> = {
  "a tag without its end": {
    change: swap("</ProviderName>", ""),
    blames: "</OfficeApp>",
    found: "不是格式良好的 XML",
    advice: "标签是否成对",
  },
  "a prefix nobody declared": {
    change: swap(/ xmlns:bt="[^"]*"/, ""),
    blames: "<bt:Image",
    found: "不是格式良好的 XML（Namespace prefix bt",
    advice: "前缀是否声明",
  },
  "an entity of one's own": {
    change: (xml) =>
      xml
        .replace("<OfficeApp", '<!DOCTYPE OfficeApp [<!ENTITY name "绩效">]><OfficeApp')
        .replace(">绩效自评助手<", ">&name;<"),
    blames: "&name;",
    found: "不是格式良好的 XML（undefined entity",
    advice: "& 是否写成 &amp;",
  },
  "an element left out": {
    change: swap(/ {2}<ProviderName>.*\n/, ""),
    blames: "<DefaultLocale>",
    found: "<DefaultLocale> 不应出现在这里。",
    advice: "此处应为 ProviderName",
  },
  "an element in the wrong order": {
    change: (xml) =>
      xml
        .replace("  <Permissions>ReadWriteDocument</Permissions>\n", "")
        .replace("  <Requirements>", "  <Permissions>ReadWriteDocument</Permissions>\n  <Requirements>"),
    blames: "<Permissions>",
    found: "<Permissions> 不应出现在这里。",
    advice: "此处应为 Requirements",
  },
  "a misspelt element": {
    change: (xml) => xml.replace("<Supertip>", "<SuperTip>").replace("</Supertip>", "</SuperTip>"),
    blames: "<SuperTip>",
    found: "<SuperTip> 不应出现在这里。",
    advice: "此处应为 Supertip",
  },
  "an attribute left out": {
    change: swap('<Label resid="Tab.Label"/>', "<Label/>"),
    blames: "<Label/>",
    found: "<Label> 缺少属性 resid。",
    advice: '请补上 resid="…"。',
  },
  "an attribute nobody knows": {
    change: swap('id="SelfEvaluation.Tab"', 'id="SelfEvaluation.Tab" visible="true"'),
    blames: 'visible="true"',
    found: "<CustomTab> 不认识属性 visible。",
    advice: "请删去它，或检查拼写。",
  },
  "a kind of button that does not exist": {
    change: swap('xsi:type="Button" id="SelfEvaluation.Clear"', 'xsi:type="Knob" id="SelfEvaluation.Clear"'),
    blames: "Knob",
    found: "“Knob”，没有这种类型。",
    advice: "请检查拼写",
  },
  "a permission the product does not need": {
    change: swap("ReadWriteDocument", "ReadAllDocument"),
    blames: "ReadAllDocument",
    found: "<Permissions> 写成了“ReadAllDocument”。",
    advice: "'ReadWriteDocument'",
  },
  "another host": {
    change: swap('Host Name="Workbook"', 'Host Name="Document"'),
    blames: 'Name="Document"',
    found: "<Host> 的 Name 写成了“Document”。",
    advice: 'Name="Workbook"',
  },
  "a GUID that is none": {
    change: swap(/<Id>.*<\/Id>/, "<Id>6ce520ce-83b4-4714-a9ab</Id>"),
    blames: "<Id>",
    found: "不是合规的 GUID。",
    advice: "请改回已发布的 Id",
  },
  "a version of three parts": {
    change: swap(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>"),
    blames: "<Version>",
    found: "版本号“1.0.0”不是四段数字。",
    advice: "1.0.0.0",
  },
  "another main language": {
    change: swap("<DefaultLocale>zh-CN", "<DefaultLocale>en-US"),
    blames: "<DefaultLocale>",
    found: "DefaultLocale 是“en-US”。",
    advice: "请改成 zh-CN。",
  },
  "a string without English": {
    change: swap(/\n.*Value="Clear Marks"\/>/, ""),
    blames: 'id="Clear.Label"',
    found: "“Clear.Label”没有 en-US 的文字。",
    advice: 'Locale="en-US"',
  },
  "a translation given twice": {
    change: swap('Value="Clear Marks"/>', 'Value="Clear Marks"/>\n<bt:Override Locale="en-US" Value="Clear"/>'),
    blames: 'Value="Clear"/>',
    found: "“Clear.Label”的 en-US 写了两遍。",
    advice: "请删去其中一个 Override。",
  },
  "a newer Excel than the floor": {
    change: swap('MinVersion="1.9"/>', 'MinVersion="1.17"/>'),
    blames: 'Name="ExcelApi"',
    found: "要求 ExcelApi 1.17。",
    advice: 'MinVersion="1.9"',
  },
  "a resid that leads nowhere": {
    change: swap('<Label resid="Review.Label"/>', '<Label resid="Review.Lable"/>'),
    blames: "Review.Lable",
    found: "<Label> 引用的“Review.Lable”没有定义。",
    advice: "<bt:ShortStrings>",
  },
  "a resid of another kind": {
    change: swap('<Label resid="Review.Label"/>', '<Label resid="Review.Tip"/>'),
    blames: '<Label resid="Review.Tip"/>',
    found: "在 LongStrings 里，应在 ShortStrings 里。",
    advice: "<bt:ShortStrings>",
  },
  "a resid Excel cuts off": {
    change: (xml) => xml.replaceAll('"Review.Tip"', '"Review.Tip.That.Is.Longer.Than.Excel.Reads"'),
    blames: 'bt:String id="Review.Tip.That',
    found: "有 42 个字符，Excel 最多认 32 个。",
    advice: "请缩短它",
  },
  "a resource nobody uses": {
    change: swap(
      "<bt:LongStrings>",
      '<bt:LongStrings>\n<bt:String id="Old.Tip" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>',
    ),
    blames: "Old.Tip",
    found: "资源“Old.Tip”没有任何地方引用。",
    advice: "请删去它",
  },
  "an id used twice": {
    change: swap('id="SelfEvaluation.Clear"', 'id="SelfEvaluation.Review"'),
    blames: 'id="SelfEvaluation.Review"',
    found: "重复。",
    advice: "请给其中一个换一个 id。",
  },
  "an icon without 80 pixels": {
    change: swap(/<bt:Image size="80" resid="Clear.80"\/>/, '<bt:Image size="48" resid="Clear.80"/>'),
    blames: "<Icon>",
    found: "图标缺少 80 像素的图片。",
    advice: "16、32、80 三种必须都有。",
  },
  "a tip too long for Excel": {
    change: swap(/(?<=id="Clear.Tip" DefaultValue=")[^"]*/, long),
    blames: long,
    found: "有 251 个字符，超过 250 个。",
    advice: "请缩短到 250 个字符以内",
  },
  "an address without https": {
    change: swap("https://localhost:3170/commands", "http://localhost:3170/commands"),
    blames: "http://localhost",
    found: "不是 https。",
    advice: "https://localhost:3170",
  },
  "an address on another origin": {
    change: swap("https://localhost:3170/commands", "https://localhost:3000/commands"),
    blames: "localhost:3000",
    found: "与其他网址不在同一来源。",
    advice: "https://localhost:3170",
  },
  "a page that does not exist": {
    change: swap("commands/commands.html", "commands/command.html"),
    blames: "command.html",
    found: "src/commands/command.html 不存在。",
    advice: "请改正路径",
  },
  "an icon that does not exist": {
    change: swap("assets/icon-review-80.png", "assets/icon-reviw-80.png"),
    blames: "icon-reviw-80.png",
    found: "assets/icon-reviw-80.png 不存在。",
    advice: "请改正路径",
  },
  "an icon of the wrong size": {
    change: swap("assets/icon-review-80.png", "assets/icon-wrong.png"),
    blames: "icon-wrong.png",
    found: "是 16×16 像素，这里要 80×80。",
    advice: "npm run icons",
  },
  "an icon that is no picture": {
    change: swap("assets/icon-review-80.png", "assets/icon-text.png"),
    blames: "icon-text.png",
    found: "assets/icon-text.png 不是 PNG 图片。",
    advice: "npm run icons",
  },
  "a button whose function does not exist": {
    change: swap("<FunctionName>reviewWorkbook", "<FunctionName>reviewWorkBook"),
    blames: "reviewWorkBook",
    found: "“reviewWorkBook”在 src/commands/commands.ts 里没有登记。",
    advice: "reviewWorkbook、clearWorkbookMarks",
  },
};

test("the manifest itself has no mistake", async () => {
  expect(await validate(committed)).toEqual([]);
});

test.each(Object.entries(mistakes))("%s is refused with its line and what to do", async (_, mistake) => {
  const xml = mistake.change(committed);
  const complaints = await validate(xml);
  const blamed = complaints.find(({ found }) => found.includes(mistake.found));
  expect({ complaints, blamed }).toMatchObject({ blamed: { found: expect.any(String) } });
  expect(xml.split("\n")[(blamed?.line ?? 0) - 1]).toContain(mistake.blames);
  expect(blamed?.advice).toContain(mistake.advice);
});

describe("a change of the manifest", () => {
  const higher = swap(/<Version>.*<\/Version>/, "<Version>99.0.0.0</Version>");
  const lower = swap(/<Version>.*<\/Version>/, "<Version>0.9.0.0</Version>");
  const other = swap("在右侧打开面板", "打开右侧的面板");

  test("without a higher version is refused at the version", async () => {
    const [complaint, ...rest] = await validate(other(committed), committed);
    expect(rest).toEqual([]);
    expect(complaint?.found).toMatch(/^清单内容与上一次提交的不同，版本号 [\d.]+ 却没有高过 [\d.]+。$/);
    expect(committed.split("\n")[(complaint?.line ?? 0) - 1]).toContain("<Version>");
  });

  test("with a lower version is refused, with the next one suggested", async () => {
    const previous = swap(/<Version>.*<\/Version>/, "<Version>1.2.9.9</Version>")(committed);
    const [complaint] = await validate(lower(other(committed)), previous);
    expect(complaint?.advice).toContain("1.2.9.10");
  });

  test("with a higher version is fine", async () => {
    expect(await validate(higher(other(committed)), committed)).toEqual([]);
  });

  test("of comments and layout needs no higher version", async () => {
    const spaced = committed.replace("  <Permissions>", "\n    <!-- why -->\n    <Permissions>");
    expect(await validate(spaced, committed)).toEqual([]);
  });
});

test("several mistakes come in the order of the file, each on its lines", async () => {
  const xml = swap("<FunctionName>reviewWorkbook", "<FunctionName>nothing")(swap("-CN</Def", "-TW</Def")(committed));
  const complaints = await validate(xml);
  expect(complaints.map(({ line }) => line)).toEqual([...complaints.map(({ line }) => line)].sort((a, b) => a - b));
  expect(complaints.map((complaint) => complaintText("manifest.xml", complaint)).join("\n")).toMatch(
    /^manifest\.xml:\d+ DefaultLocale 是“zh-TW”。\n {4}→ .*\nmanifest\.xml:\d+ 按钮要调用的“nothing”/,
  );
});
