import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Complaint } from "./complaint";
import type { ManifestElement } from "./manifest-tree";
import { everyElement } from "./manifest-tree";

interface Address {
  readonly text: string;
  readonly line: number;
  readonly owner: ManifestElement;
}

const holders = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** Every address a manifest gives, overrides for other languages included. */
function addressesIn(root: ManifestElement): Address[] {
  return everyElement(root).flatMap((element) => {
    const owner = element.name === "Override" ? element.parent : element;
    if (!owner) return [];
    const text = element.name === "AppDomain" ? element.text : valueOf(element);
    const isAddress = element.name === "AppDomain" || holders.includes(owner.name);
    return isAddress && text !== undefined ? [{ text, line: element.line, owner }] : [];
  });
}

const valueOf = ({ attributes }: ManifestElement): string | undefined =>
  attributes.get("DefaultValue") ?? attributes.get("Value");

/** Every address is https, on one origin, and leads to a file of this project; icons have the size they claim. */
export function checkAddresses(root: ManifestElement, project: string): Complaint[] {
  const addresses = addressesIn(root);
  const origin = mostCommon(addresses.flatMap(({ text }) => asUrl(text)?.origin ?? []));
  return addresses.flatMap((address) => {
    const { text, line, owner } = address;
    const url = asUrl(text);
    if (!url || url.protocol !== "https:")
      return [{ line, found: `网址“${text}”不是 https。`, advice: `请写成 ${origin} 开头的完整网址。` }];
    if (url.origin !== origin)
      return [
        {
          line,
          found: `网址“${text}”与其他网址不在同一来源。`,
          advice: `请改成 ${origin} 开头；部署时用 --env origin 统一改写。`,
        },
      ];
    if (owner.name === "AppDomain") return [];
    const file = sourceOf(url.pathname);
    if (!existsSync(join(project, file)))
      return [{ line, found: `网址“${text}”对应的 ${file} 不存在。`, advice: "请改正路径，或补上这个文件。" }];
    return checkIcon(address, root, join(project, file), file);
  });
}

/** /assets/icon-16.png → assets/icon-16.png; /taskpane/taskpane.html → src/taskpane/taskpane.html. */
function sourceOf(path: string): string {
  return path.startsWith("/assets/") ? path.slice(1) : `src${path}`;
}

function asUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function mostCommon(origins: readonly string[]): string {
  const count = (origin: string) => origins.filter((other) => other === origin).length;
  return [...origins].sort((a, b) => count(b) - count(a))[0] ?? "https://";
}

function checkIcon({ line, owner }: Address, root: ManifestElement, path: string, file: string): Complaint[] {
  const sizes = wantedSizes(owner, root);
  if (sizes.length === 0) return [];
  const drawn = pngSize(readFileSync(path));
  if (!drawn) return [{ line, found: `${file} 不是 PNG 图片。`, advice: "请运行 npm run icons 重新生成。" }];
  const [width, height] = drawn;
  return sizes
    .filter((size) => width !== size || height !== size)
    .map((size) => ({
      line,
      found: `${file} 是 ${width}×${height} 像素，这里要 ${size}×${size}。`,
      advice: "请改用对应大小的图标，或运行 npm run icons 重新生成。",
    }));
}

/** The sizes in pixels at which a picture is asked for. */
function wantedSizes(owner: ManifestElement, root: ManifestElement): number[] {
  if (owner.name === "IconUrl") return [32];
  if (owner.name === "HighResolutionIconUrl") return [64];
  if (owner.name !== "Image") return [];
  const id = owner.attributes.get("id");
  const users = everyElement(root).filter(({ name, attributes }) => name === "Image" && attributes.get("resid") === id);
  return [...new Set(users.map(({ attributes }) => Number(attributes.get("size"))))];
}

const signature = Buffer.from("89504e470d0a1a0a", "hex");

/** Width and height as a PNG's first chunk gives them. */
function pngSize(bytes: Buffer): [number, number] | undefined {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
