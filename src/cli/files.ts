import { constants } from "node:fs";
import { access, chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { FigureSet } from "../forms/figures";
import { readFigureText } from "../forms/figures";
import { UnreadableWorkbook } from "../workbook/workbook";
import { UsageError } from "./arguments";
import { FileFailure } from "./trouble";

/** Larger than any filing; a file beyond it is not worth the memory. */
const mostBytes = 256 << 20;

/** The bytes of a file. @throws UnreadableWorkbook, FileFailure */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UnreadableWorkbook("directory", "这是文件夹，不是文件，请逐个写出其中的文件。");
    // A pipe or a device may never end.
    if (!found.isFile()) throw new FileFailure("not-a-file", "这不是普通文件，无法读取。");
    if (found.size > mostBytes)
      throw new UnreadableWorkbook(
        "too-large",
        `文件过大：超过 ${mostBytes >> 20} MB，请删去无关的工作表和图片后再试。`,
      );
    return await readFile(path);
  } catch (error) {
    throw readFailure(error);
  }
}

/** What a person should read when the file system would not give us a file. */
export function readFailure(error: unknown): unknown {
  switch (systemCode(error)) {
    case undefined:
      return error;
    case "ENOENT":
    case "ENOTDIR":
      return new UnreadableWorkbook("missing", "找不到这个文件，请检查路径和文件名。");
    case "EACCES":
    case "EPERM":
      return new FileFailure("no-permission", "没有读取这个文件的权限，请换个账户或修改文件权限。");
    case "EBUSY":
      return new FileFailure("cannot-read", "文件正被其他程序占用，请关闭后再试。");
    default:
      return new FileFailure("cannot-read", `读取失败（${systemCode(error)}）。`);
  }
}

/** Puts a file in place in one step: whoever looks sees the old one or the new one, whole. @throws FileFailure */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  // A link stays a link: what it points to is replaced.
  const target = await realpath(path).catch(() => resolve(path));
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const before = await stat(target).catch(() => undefined);
    if (before) await access(target, constants.W_OK);
    await writeFile(temporary, content, { flag: "wx" });
    if (before) await chmod(temporary, before.mode & 0o777);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeFailure(error, path);
  }
}

function writeFailure(error: unknown, path: string): unknown {
  switch (systemCode(error)) {
    case undefined:
      return error;
    case "ENOENT":
    case "ENOTDIR":
      return new FileFailure("cannot-write", `写不到“${path}”：没有这个文件夹。`);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new FileFailure("cannot-write", `写不到“${path}”：没有写入权限，或文件正被其他程序打开。`);
    case "EISDIR":
    case "EEXIST":
    case "ENOTEMPTY":
      return new FileFailure("cannot-write", `写不到“${path}”：那里是文件夹，或上次没有写完。`);
    case "ENOSPC":
      return new FileFailure("cannot-write", `写不到“${path}”：磁盘已满。`);
    default:
      return new FileFailure("cannot-write", `写不到“${path}”（${systemCode(error)}）。`);
  }
}

function systemCode(error: unknown): string | undefined {
  const known = typeof error === "object" && error !== null && "code" in error;
  return known && typeof error.code === "string" ? error.code : undefined;
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** A data file with figures. @throws UnreadableWorkbook, FileFailure, FiguresInvalid */
export async function readFigureFile(path: string): Promise<FigureSet> {
  return readFigureText(new TextDecoder().decode(await readBytes(path)));
}

/** A workbook with macros under the name of one without, or the reverse, is refused by Excel. @throws UsageError */
export function assertSameKind(from: string, to: string, command: string): void {
  const [before, after] = [extname(from).toLowerCase(), extname(to).toLowerCase()];
  if (before !== after)
    throw new UsageError(
      `输出文件的扩展名要与原文件一致：原文件是 ${before || "（无）"}，写的是 ${after || "（无）"}。`,
      command,
    );
}

/** @throws UsageError when the result would be written over one of the files it is about. */
export function assertNotAmong(output: string, inputs: readonly string[], command: string): void {
  if (inputs.some((input) => resolve(input) === resolve(output)))
    throw new UsageError(`-o 写的“${output}”就是要检查的文件，结果不能写在它上面。`, command);
}
