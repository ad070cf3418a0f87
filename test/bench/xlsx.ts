import ExcelJS from "exceljs";
import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { FigureSet, ProjectFigureSet } from "../../src/forms/figures";
import { number } from "../../src/workbook/cell";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { openArchive } from "../../src/xlsx/zip";
import { specimenFigures } from "../support/specimen-figures";

/**
 * Reading and saving beside a peer in one run. Processor time, not the clock, since the machine may be shared; medians
 * of interleaved rounds; only ratios are judged.
 */
async function main(): Promise<void> {
  const typical = await filing(20);
  const huge = await filing(500);
  const read = await compare(11, {
    ours: () => readOurs(typical),
    peer: () => readPeer(typical),
    floor: async () => scan(typical),
  });
  const save = await compare(9, { ours: () => editOurs(typical), peer: () => editPeer(typical) });
  const scale = await compare(
    15,
    { typical: () => repeat(25, () => readOurs(typical)), huge: () => readOurs(huge) },
    1,
  );
  const judged = [
    verdict("read 22 sheets ÷ ExcelJS", read.ours / read.peer, 0.33),
    verdict("read 22 sheets ÷ floor (inflate sheets, decode, one scan)", read.ours / read.floor, 8),
    verdict("change five cells and save ÷ ExcelJS", save.ours / save.peer, 0.1),
    verdict("read 500 projects ÷ 25 times 20 projects", scale.huge / scale.typical, 1.2),
  ];
  if (judged.includes(false)) process.exitCode = 1;
}

function verdict(what: string, ratio: number, most: number): boolean {
  console.log(`${ratio <= most ? "ok    " : "MISSED"} ${what}: ${ratio.toFixed(3)} (at most ${most})`);
  return ratio <= most;
}

/** A filing of this many projects, created and filled by the program itself. Own decision: its file is the typical one. */
async function filing(count: number): Promise<Uint8Array> {
  const [first] = specimenFigures.projects ?? [];
  if (!first) throw new Error("the specimen has no project");
  const projects = Array.from({ length: count }, (_, at): ProjectFigureSet => ({ ...first, name: `项目${at + 1}号` }));
  const figures: FigureSet = { ...specimenFigures, projects };
  const workbook = await XlsxWorkbook.create(nodeCodec);
  await createForms(workbook, planFormsFor(hunan2024, figures));
  await fillFromFigures(workbook, hunan2024, figures, { overwrite: true });
  return workbook.bytes();
}

type Job = () => Promise<void>;

/** How often a job runs in one sample, so that it pays for its own garbage; long jobs do so by themselves. */
const usualBatch = 5;

/**
 * Median processor milliseconds of each job. Own decisions: rounds alternate in direction, after two to warm up; every
 * sample begins with a run that is not timed, because the floor, 1.5 ms of work, took 7 ms whenever it came after the
 * peer and its garbage; the collector is not called, because V8 then drops compiled code and every job is ten times as
 * slow.
 */
async function compare<K extends string>(
  rounds: number,
  jobs: Readonly<Record<K, Job>>,
  batch = usualBatch,
): Promise<Record<K, number>> {
  const names = Object.keys(jobs) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -2; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      await jobs[name]();
      const before = process.cpuUsage();
      await repeat(batch, jobs[name]);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times[name].push((user + system) / 1000 / batch);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function repeat(times: number, job: Job): Promise<void> {
  for (let at = 0; at < times; at++) await job();
}

async function readOurs(bytes: Uint8Array): Promise<void> {
  const { sheets } = await (await XlsxWorkbook.open(bytes, nodeCodec)).read();
  let cells = 0;
  for (const sheet of sheets) for (const { cell } of sheet.cells()) if (cell.value.kind !== "blank") cells += 1;
  if (cells < 1000) throw new Error("too few cells were read");
}

async function readPeer(bytes: Uint8Array): Promise<void> {
  const book = await loaded(bytes);
  let cells = 0;
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => void (cell.value !== null && cells++))));
  if (cells < 1000) throw new Error("too few cells were read");
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/**
 * What any reader must do at least: inflate the sheets, decode them, look at each character once. Own decision: no other
 * part and no checksum, although a real reader needs both; a heavier floor would flatter the ratio.
 */
function scan(bytes: Uint8Array): void {
  const { entries } = openArchive(bytes, nodeCodec);
  let brackets = 0;
  for (const { name, raw, declaredSize } of entries.values()) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const text = new TextDecoder().decode(nodeCodec.inflate(raw, declaredSize));
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 60) brackets += 1;
  }
  if (brackets < 1000) throw new Error("nothing was scanned");
}

const edited = ["项目1 项目1号", "项目2 项目2号", "基础数据表"];

async function editOurs(bytes: Uint8Array): Promise<void> {
  const workbook = await XlsxWorkbook.open(bytes, nodeCodec);
  const cells = places.map(([sheet, row, column]) => ({ at: { sheet, row, column }, value: number("3.5") }));
  await workbook.write({ edits: cells });
  if (workbook.bytes().length < 1000) throw new Error("nothing was saved");
}

async function editPeer(bytes: Uint8Array): Promise<void> {
  const book = await loaded(bytes);
  for (const [sheet, row, column] of places) {
    const found = book.getWorksheet(sheet);
    if (!found) throw new Error(sheet);
    found.getCell(row + 1, column + 1).value = 3.5;
  }
  if ((await book.xlsx.writeBuffer()).byteLength < 1000) throw new Error("nothing was saved");
}

/** Five input cells in three sheets: two of 其中 in two projects, one figure of 表1. */
const places: readonly (readonly [sheet: string, row: number, column: number])[] = [
  [edited[0] ?? "", 7, 3],
  [edited[0] ?? "", 7, 4],
  [edited[1] ?? "", 7, 3],
  [edited[1] ?? "", 7, 4],
  [edited[2] ?? "", 8, 3],
];

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
