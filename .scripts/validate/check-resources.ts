import type { Complaint } from "./complaint";
import type { ManifestElement } from "./manifest-tree";
import { everyElement } from "./manifest-tree";

const longestResid = 32;
const limits: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
};

/** Which list of resources an element takes its resid from. */
function wantedList({ name, parent }: ManifestElement): string {
  if (name === "Image") return "Images";
  if (name === "SourceLocation" || name === "FunctionFile") return "Urls";
  return name === "Description" && parent?.name === "Supertip" ? "LongStrings" : "ShortStrings";
}

const isResource = ({ name, parent }: ManifestElement): boolean =>
  parent?.parent?.name === "Resources" && ["Image", "Url", "String"].includes(name);

/** Resources and those who name them: every resid resolves, is short enough and unique; no text is too long. */
export function checkResources(root: ManifestElement): Complaint[] {
  const elements = everyElement(root);
  const resources = elements.filter(isResource);
  const users = elements.filter(({ attributes }) => attributes.has("resid"));
  return [
    ...resources.flatMap(checkResid),
    ...users.flatMap((user) => checkUse(user, resources)),
    ...resources.flatMap((resource) => checkUsed(resource, users)),
    ...checkUnique(elements),
    ...checkImageSizes(elements),
    ...elements.flatMap(checkLength),
  ];
}

function checkResid({ line, attributes }: ManifestElement): Complaint[] {
  const id = attributes.get("id") ?? "";
  if (id.length <= longestResid) return [];
  return [
    {
      line,
      found: `资源 id“${id}”有 ${id.length} 个字符，Excel 最多认 ${longestResid} 个。`,
      advice: "请缩短它，并同时改掉引用它的 resid。",
    },
  ];
}

function checkUse(user: ManifestElement, resources: readonly ManifestElement[]): Complaint[] {
  const resid = user.attributes.get("resid");
  const wanted = wantedList(user);
  const found = resources.filter(({ attributes }) => attributes.get("id") === resid);
  if (found.some(({ parent }) => parent?.name === wanted)) return [];
  const elsewhere = found[0]?.parent?.name;
  return [
    {
      line: user.line,
      found: elsewhere
        ? `<${user.name}> 引用的“${resid}”在 ${elsewhere} 里，应在 ${wanted} 里。`
        : `<${user.name}> 引用的“${resid}”没有定义。`,
      advice: `请在 <bt:${wanted}> 中定义 id="${resid}"，或改正 resid 的拼写。`,
    },
  ];
}

function checkUsed({ line, attributes }: ManifestElement, users: readonly ManifestElement[]): Complaint[] {
  const id = attributes.get("id");
  if (users.some((user) => user.attributes.get("resid") === id)) return [];
  return [{ line, found: `资源“${id}”没有任何地方引用。`, advice: "请删去它，或改正引用处的 resid。" }];
}

function checkUnique(elements: readonly ManifestElement[]): Complaint[] {
  const first = new Map<string, ManifestElement>();
  return elements.flatMap((element) => {
    const id = element.attributes.get("id");
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (!earlier) first.set(id, element);
    if (!earlier) return [];
    return [
      {
        line: element.line,
        found: `id“${id}”与第 ${earlier.line} 行的 <${earlier.name}> 重复。`,
        advice: "请给其中一个换一个 id。",
      },
    ];
  });
}

/** The ribbon picks a picture by its size; without 16, 32 and 80 it shows none at all. */
function checkImageSizes(elements: readonly ManifestElement[]): Complaint[] {
  return elements
    .filter(({ name }) => name === "Icon")
    .flatMap(({ line, children }) => {
      const sizes = children.map(({ attributes }) => attributes.get("size") ?? "");
      const missing = ["16", "32", "80"].filter((size) => !sizes.includes(size));
      const repeated = children.filter((_, at) => sizes.indexOf(sizes[at] ?? "") < at);
      return [
        ...(missing.length > 0
          ? [
              {
                line,
                found: `图标缺少 ${missing.join("、")} 像素的图片。`,
                advice: "请补上；16、32、80 三种必须都有。",
              },
            ]
          : []),
        ...repeated.map((image) => ({
          line: image.line,
          found: `同一图标里 ${image.attributes.get("size")} 像素的图片写了两遍。`,
          advice: "请删去其中一个。",
        })),
      ];
    });
}

function checkLength(element: ManifestElement): Complaint[] {
  const { name, line, text, attributes } = element;
  const owner = name === "Override" ? element.parent : element;
  const limit = owner && limits[owner.name === "String" ? (owner.parent?.name ?? "") : owner.name];
  const words = attributes.get("DefaultValue") ?? attributes.get("Value") ?? text;
  if (limit === undefined || words.length <= limit) return [];
  return [
    {
      line,
      found: `“${words.slice(0, 12)}……”有 ${words.length} 个字符，超过 ${limit} 个。`,
      advice: `请缩短到 ${limit} 个字符以内，否则 Excel 不装载清单。`,
    },
  ];
}
