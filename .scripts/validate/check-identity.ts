import type { Complaint } from "./complaint";
import type { ManifestElement } from "./manifest-tree";
import { childAt, everyElement, saying } from "./manifest-tree";

/** The oldest Excel this product runs in; raising it takes installed copies away from people. */
const floor = { set: "ExcelApi", version: "1.9" };
const mainLocale = "zh-CN";
const otherLocale = "en-US";

/** Who the add-in is: its GUID, its version, its languages and the Excel it asks for. */
export function checkIdentity(root: ManifestElement): Complaint[] {
  return [...checkId(root), ...checkVersion(root), ...checkLocales(root), ...checkFloor(root)];
}

function checkId(root: ManifestElement): Complaint[] {
  const id = childAt(root, "Id");
  if (!id || /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id.text)) return [];
  return [
    {
      line: id.line,
      found: `Id“${id.text}”不是合规的 GUID。`,
      advice: "请改回已发布的 Id；换 Id 会让 Excel 把它当作另一个加载项。",
    },
  ];
}

const fourParts = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/;

function checkVersion(root: ManifestElement): Complaint[] {
  const version = childAt(root, "Version");
  if (!version || fourParts.test(version.text)) return [];
  return [{ line: version.line, found: `版本号“${version.text}”不是四段数字。`, advice: "请写成四段，例如 1.0.0.0。" }];
}

/** A manifest that says something else than the one before it must carry a higher version, or Excel keeps the old one. */
export function checkRaised(root: ManifestElement, previous: ManifestElement): Complaint[] {
  const version = childAt(root, "Version");
  const before = childAt(previous, "Version")?.text ?? "";
  if (!version || !fourParts.test(version.text) || !fourParts.test(before)) return [];
  if (saying(root) === saying(previous) || isHigher(version.text, before)) return [];
  return [
    {
      line: version.line,
      found: `清单内容与上一次提交的不同，版本号 ${version.text} 却没有高过 ${before}。`,
      advice: `请把 Version 改成 ${raised(before)} 或更高，否则 Excel 继续使用旧的清单。`,
    },
  ];
}

function isHigher(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number));
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

function raised(version: string): string {
  const parts = version.split(".").map(Number);
  return parts.map((part, at) => (at === parts.length - 1 ? part + 1 : part)).join(".");
}

function checkLocales(root: ManifestElement): Complaint[] {
  const main = childAt(root, "DefaultLocale");
  const wrong =
    main && main.text !== mainLocale
      ? [
          {
            line: main.line,
            found: `DefaultLocale 是“${main.text}”。`,
            advice: `界面文字是中文，请改成 ${mainLocale}。`,
          },
        ]
      : [];
  return [...wrong, ...everyElement(root).filter(isWording).flatMap(checkTranslations)];
}

const isWording = ({ name, parent }: ManifestElement): boolean =>
  name === "String" || (parent?.name === "OfficeApp" && (name === "DisplayName" || name === "Description"));

function checkTranslations(element: ManifestElement): Complaint[] {
  const overrides = element.children.filter(({ name }) => name === "Override");
  const locales = overrides.map(({ attributes }) => attributes.get("Locale"));
  const name = element.attributes.get("id") ?? element.name;
  const missing = locales.includes(otherLocale)
    ? []
    : [
        {
          line: element.line,
          found: `“${name}”没有 ${otherLocale} 的文字。`,
          advice: `请在其中加上 <Override Locale="${otherLocale}" Value="…"/>。`,
        },
      ];
  const repeated = overrides
    .filter((_, at) => locales.indexOf(locales[at]) < at)
    .map(({ line, attributes }) => ({
      line,
      found: `“${name}”的 ${attributes.get("Locale")} 写了两遍。`,
      advice: "请删去其中一个 Override。",
    }));
  return [...missing, ...repeated];
}

function checkFloor(root: ManifestElement): Complaint[] {
  const sets = childAt(root, "Requirements", "Sets");
  if (!sets) return [];
  const set = sets.children.find(({ attributes }) => attributes.get("Name") === floor.set);
  const version = set?.attributes.get("MinVersion") ?? sets.attributes.get("DefaultMinVersion");
  if (set && version === floor.version) return [];
  return [
    {
      line: (set ?? sets).line,
      found: set ? `要求 ${floor.set} ${version ?? "（未写版本）"}。` : `没有写明要求 ${floor.set}。`,
      advice: `请写成 <Set Name="${floor.set}" MinVersion="${floor.version}"/>；更高的接口在运行时用 isSetSupported 判断。`,
    },
  ];
}
