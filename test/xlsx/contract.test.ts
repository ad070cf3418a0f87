import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { fflateCodec } from "../../src/xlsx/fflate-codec";
import { streamCodec } from "../../src/xlsx/stream-codec";
import { openArchive } from "../../src/xlsx/zip";
import { readPackage } from "../../src/xlsx/package-parts";
import { readNotes } from "../../src/xlsx/read-notes";
import type { Codec } from "../../src/xlsx/codec";
import type { Address } from "../../src/workbook/address";
import type { Mark, OtherMarks, Snapshot, Workbook, WorkbookContent, WritePlan } from "../../src/workbook/workbook";
import { partOf, withParts } from "../support/package-parts";
import { workbookContract } from "../workbook/contract";

/** Opens its file anew before each reading, and before each change, so that the file itself is what is tested. */
class ReopenedWorkbook implements Workbook {
  file: Uint8Array | undefined;

  private constructor(
    private readonly codec: Codec,
    private readonly created: XlsxWorkbook,
  ) {}

  static async create(codec: Codec): Promise<ReopenedWorkbook> {
    return new ReopenedWorkbook(codec, await XlsxWorkbook.create(codec));
  }

  async read(): Promise<WorkbookContent> {
    return (await this.workbook()).read();
  }

  write(plan: WritePlan): Promise<void> {
    return this.change((workbook) => workbook.write(plan));
  }

  mark(marks: readonly Mark[], others?: OtherMarks): Promise<void> {
    return this.change((workbook) => workbook.mark(marks, others));
  }

  async show(): Promise<void> {
    await (await this.workbook()).show();
  }

  async snapshot(): Promise<Snapshot> {
    return (await this.workbook()).snapshot();
  }

  restore(snapshot: Snapshot): Promise<void> {
    return this.change((workbook) => workbook.restore(snapshot));
  }

  private async workbook(): Promise<XlsxWorkbook> {
    return this.file ? await XlsxWorkbook.open(this.file, this.codec) : this.created;
  }

  private async change(make: (workbook: XlsxWorkbook) => Promise<void>): Promise<void> {
    const workbook = await this.workbook();
    await make(workbook);
    this.file = workbook.bytes();
  }
}

function reopened(workbook: Workbook): ReopenedWorkbook & { file: Uint8Array } {
  if (!(workbook instanceof ReopenedWorkbook) || !workbook.file) throw new Error("not written yet");
  return workbook as ReopenedWorkbook & { file: Uint8Array };
}

const hooks = {
  noteAt: async (workbook: Workbook, { sheet, row, column }: Address): Promise<string | undefined> => {
    const archive = openArchive(reopened(workbook).file, nodeCodec);
    const parts = readPackage(archive);
    const part = parts.sheets.find(({ name }) => name === sheet)?.part ?? "";
    return readNotes(parts, part).notes.find((note) => note.row === row && note.column === column)?.text;
  },
  hide: async (workbook: Workbook, name: string): Promise<void> => {
    const subject = reopened(workbook);
    const workbookPart = partOf(subject.file, "xl/workbook.xml");
    const hidden = workbookPart.replace(`<sheet name="${name}"`, (tag) => `${tag} state="hidden"`);
    subject.file = withParts(subject.file, { "xl/workbook.xml": hidden });
  },
  hideLines: async (workbook: Workbook, name: string, row: number, column: number): Promise<void> => {
    const subject = reopened(workbook);
    const parts = readPackage(openArchive(subject.file, nodeCodec));
    const part = parts.sheets.find((sheet) => sheet.name === name)?.part ?? "";
    const hidden = partOf(subject.file, part)
      .replace(`<row r="${row + 1}"`, (tag) => `${tag} hidden="1"`)
      .replace(/<cols>[^]*<\/cols>/, `<cols><col min="${column + 1}" max="${column + 1}" hidden="1"/></cols>`);
    subject.file = withParts(subject.file, { [part]: hidden });
  },
  calculateByHand: async (workbook: Workbook): Promise<void> => {
    const subject = reopened(workbook);
    const byHand = partOf(subject.file, "xl/workbook.xml")
      .replace(/<calcPr[^>]*>/, "")
      .replace("</workbook>", '<calcPr calcMode="manual"/></workbook>');
    subject.file = withParts(subject.file, { "xl/workbook.xml": byHand });
  },
};

workbookContract("a file, in Node", () => ReopenedWorkbook.create(nodeCodec), hooks);
workbookContract("a file, in a browser", () => ReopenedWorkbook.create(streamCodec), hooks);
workbookContract("a file, in an old browser", () => ReopenedWorkbook.create(fflateCodec), hooks);
