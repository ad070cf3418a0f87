import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import type { Complaint } from "./complaint";

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(__dirname, "schema", fileName), "utf8"),
});

/** What the schema says against a manifest; `wellFormed` is false when it is not XML at all. */
export async function checkSchema(xml: string): Promise<{ wellFormed: boolean; complaints: readonly Complaint[] }> {
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: schemaFile("office-app.xsd"),
    preload: ["version-overrides.xsd", "basic-types.xsd"].map(schemaFile),
  });
  const located = errors.flatMap(({ loc, message }) => (loc ? [{ line: loc.lineNumber, message }] : []));
  // Errors without a place concern the schema itself: a mistake of ours, never of the manifest.
  if (errors.length > 0 && located.length === 0) throw new Error(errors.map(({ rawMessage }) => rawMessage).join("\n"));
  const broken = located.find(({ message }) => /(parser|namespace) error/.test(message));
  // Whatever follows the first break in the XML is noise.
  if (broken) return { wellFormed: false, complaints: [brokenXml(broken.line, errorIn(broken.message))] };
  const complaints = located.filter(isFirstCause).map(({ line, message }) => explain(line, message));
  return { wellFormed: true, complaints };
}

interface Located {
  readonly line: number;
  readonly message: string;
}

/** A misspelt xsi:type is reported twice: by its name, and as the lack of any. */
function isFirstCause({ line, message }: Located, _: number, all: readonly Located[]): boolean {
  if (!message.includes("The type definition is abstract")) return true;
  return !all.some((other) => other.line === line && other.message.includes("The QName value"));
}

const errorIn = (message: string): string => /(?:parser|namespace) error\s*:\s*(.*)/.exec(message)?.[1] ?? message;

/** What to say of a file that is not XML at all. */
export function brokenXml(line: number, detail: string): Complaint {
  return {
    line,
    found: `不是格式良好的 XML（${detail}）。`,
    advice: "请检查这一行附近的标签是否成对、引号是否闭合、前缀是否声明、& 是否写成 &amp;。",
  };
}

/** The sentences of the schema checker that a manifest can provoke, and what they mean. */
const sentences: readonly {
  readonly says: RegExp;
  readonly found: (words: readonly string[]) => string;
  readonly advice: (words: readonly string[]) => string;
}[] = [
  {
    says: /Element '([^']+)': This element is not expected\. Expected is (?:one of )?\( (.+) \)/,
    found: ([element]) => `<${element}> 不应出现在这里。`,
    advice: ([, expected]) => `此处应为 ${expected}；请检查拼写、顺序、命名空间和是否缺少元素。`,
  },
  {
    says: /Element '([^']+)': This element is not expected/,
    found: ([element]) => `<${element}> 不应出现在这里。`,
    advice: () => "请删去它，或移到正确的位置。",
  },
  {
    says: /Element '([^']+)': Missing child element\(s\)\. Expected is (?:one of )?\( (.+) \)/,
    found: ([element]) => `<${element}> 里缺少元素。`,
    advice: ([, expected]) => `请补上 ${expected}。`,
  },
  {
    says: /Element '([^']+)': The attribute '([^']+)' is required but missing/,
    found: ([element, attribute]) => `<${element}> 缺少属性 ${attribute}。`,
    advice: ([, attribute]) => `请补上 ${attribute}="…"。`,
  },
  {
    says: /Element '([^']+)', attribute '([^']+)': The attribute '[^']+' is not allowed/,
    found: ([element, attribute]) => `<${element}> 不认识属性 ${attribute}。`,
    advice: () => "请删去它，或检查拼写。",
  },
  {
    says: /Element '([^']+)'(?:, attribute '([^']+)')?: \[facet 'enumeration'\] The value '([^']*)' .* set \{(.+)\}/,
    found: ([element, attribute, value]) => `<${element}>${attribute && ` 的 ${attribute}`} 写成了“${value}”。`,
    advice: ([, , , allowed]) => `请改用其中之一：${allowed}。`,
  },
  {
    says: /Element '([^']+)'(?:, attribute '([^']+)')?: \[facet '[^']+'\] (The value .*)/,
    found: ([element, attribute]) => `<${element}>${attribute && ` 的 ${attribute}`} 的值不合规。`,
    advice: ([, , reason]) => `请按格式改写（${reason}）。`,
  },
  {
    says: /Element '([^']+)', attribute '([^']+)': The value '([^']*)' does not match the fixed value constraint '([^']+)'/,
    found: ([element, attribute, value]) => `<${element}> 的 ${attribute} 写成了“${value}”。`,
    advice: ([, attribute, , wanted]) => `请改成 ${attribute}="${wanted}"。`,
  },
  {
    says: /Element '([^']+)', attribute '([^']+)': The QName value '([^']+)'/,
    found: ([element, attribute, value]) => `<${element}> 的 ${attribute} 写成了“${value}”，没有这种类型。`,
    advice: () => "请检查拼写；本产品用到的类型见 .scripts/validate/schema。",
  },
  {
    says: /Element '([^']+)': The type definition is abstract/,
    found: ([element]) => `<${element}> 没有写明类型。`,
    advice: () => '请写上 xsi:type，例如 <Control xsi:type="Button">。',
  },
];

function explain(line: number, message: string): Complaint {
  const plain = message.replaceAll(/\{[^{}\s]*:[^{}\s]*\}/g, "");
  for (const { says, found, advice } of sentences) {
    const match = says.exec(plain);
    if (!match) continue;
    const words = match.slice(1).map((word: string | undefined) => word ?? "");
    return { line, found: found(words), advice: advice(words) };
  }
  return { line, found: `不符合清单的结构（${plain}）。`, advice: "请对照上一个提交的 manifest.xml 改回这一处。" };
}
