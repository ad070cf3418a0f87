import { UnreadableWorkbook } from "../workbook/workbook";

/** One file inside the archive, as the central directory describes it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** The size the archive claims; inflating stops there. */
  readonly declaredSize: number;
  /** The compressed bytes, exactly as they lie in the archive. */
  readonly raw: Uint8Array;
  /** The central record, to be copied with its times, flags, attributes and comment. */
  readonly centralRecord: Uint8Array;
  /** The local header's own extra field; empty when it only served zip64. */
  readonly localExtra: Uint8Array;
}

/** How much an archive may hold before it is refused unread. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly partBytes: number;
  readonly totalBytes: number;
}

export const defaultLimits: ArchiveLimits = { entries: 10_000, partBytes: 64 << 20, totalBytes: 512 << 20 };

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Marker = 0xffffffff;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const truncated = (): UnreadableWorkbook =>
  new UnreadableWorkbook("truncated", "文件不完整，可能没有下载或复制完，请重新获取后再试。");

export const damaged = (what: string): UnreadableWorkbook =>
  new UnreadableWorkbook("damaged", `文件已损坏：${what}，请用 Excel 或 WPS 打开并另存，或重新获取后再试。`);

export const tooLarge = (what: string): UnreadableWorkbook =>
  new UnreadableWorkbook("too-large", `文件过大：${what}，请删去无关的工作表和图片，或清除空白区域的格式后再试。`);

/** Reads and judges the central directory without inflating anything. */
export function readDirectory(bytes: Uint8Array, limits: ArchiveLimits): Map<string, ArchiveEntry> {
  const view = viewOf(bytes);
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === zip64Marker) throw tooLarge("使用了 zip64 格式");
  if (count > limits.entries) throw tooLarge(`压缩包内有 ${count} 个文件，超过 ${limits.entries} 个`);
  if (start > end) throw truncated();

  const entries = new Map<string, ArchiveEntry>();
  const seen = new Set<string>();
  let at = start;
  let declared = 0;
  let compressed = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== centralSignature) throw damaged("压缩包目录无法识别");
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw damaged("压缩包目录无法识别");
    const entry = readEntry(bytes, bytes.subarray(at, at + length), start, limits);
    // Office treats names that differ only in case as one part; two of them is a way to show two readers two contents.
    const folded = entry.name.toLowerCase();
    if (seen.has(folded)) throw damaged(`压缩包内有重名的文件 ${entry.name}`);
    seen.add(folded);
    entries.set(entry.name, entry);
    declared += entry.declaredSize;
    compressed += entry.compressedSize;
    at += length;
  }
  if (declared > limits.totalBytes)
    throw tooLarge(`解压后有 ${megabytes(declared)}，超过 ${megabytes(limits.totalBytes)}`);
  if (compressed > bytes.length) throw damaged("压缩包内的文件互相重叠");
  return entries;
}

const megabytes = (size: number): string => `${Math.ceil(size / (1 << 20))} MB`;

/** The end record stands last, behind at most 65,535 bytes of comment. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) <= bytes.length) return at;
  throw truncated();
}

function readEntry(bytes: Uint8Array, record: Uint8Array, limit: number, limits: ArchiveLimits): ArchiveEntry {
  const central = viewOf(record);
  const flags = central.getUint16(8, true);
  const method = central.getUint16(10, true);
  const compressedSize = central.getUint32(20, true);
  const declaredSize = central.getUint32(24, true);
  const name = new TextDecoder().decode(record.subarray(46, 46 + central.getUint16(28, true)));
  if (flags & 1) throw new UnreadableWorkbook("encrypted", "文件内容已加密，请取消密码后另存为 .xlsx 再试。");
  if (method !== 0 && method !== 8) throw damaged(`${name} 用了不支持的压缩方法`);
  if (compressedSize === zip64Marker || declaredSize === zip64Marker) throw tooLarge("使用了 zip64 格式");
  if (declaredSize > limits.partBytes)
    throw tooLarge(`其中 ${name} 解压后有 ${megabytes(declaredSize)}，超过 ${megabytes(limits.partBytes)}`);

  const at = central.getUint32(42, true);
  const view = viewOf(bytes);
  if (at + 30 > limit || view.getUint32(at, true) !== localSignature) throw damaged(`${name} 在压缩包中的位置不对`);
  const extraAt = at + 30 + view.getUint16(at + 26, true);
  const dataAt = extraAt + view.getUint16(at + 28, true);
  if (dataAt + compressedSize > limit) throw damaged(`${name} 在压缩包中的位置不对`);
  return {
    name,
    method,
    crc: central.getUint32(16, true),
    compressedSize,
    declaredSize,
    raw: bytes.subarray(dataAt, dataAt + compressedSize),
    centralRecord: record,
    localExtra: withoutZip64(bytes.subarray(extraAt, dataAt)),
  };
}

/** Streaming writers leave a zip64 field beside sizes that a copy writes out plainly; kept, it would contradict them. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return new Uint8Array(0);
  return extra;
}
