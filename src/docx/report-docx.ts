import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Table } from "docx";
import type { Block, Section } from "../narrative/block";
import { attachmentsLead, runsText } from "../narrative/plain-text";
import type { Report } from "../narrative/report";
import { withoutTraces } from "./document-properties";
import { officialPage, officialStyles, styleNames } from "./official-style";
import { tableBlocks } from "./report-table";
import { textRun, textRuns } from "./text-runs";

/** The report as a Word document in the layout of official documents. The same report gives the same bytes. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    compatibility: { version: 15 },
    styles: officialStyles,
    sections: [{ properties: { page: officialPage }, footers: { default: pageNumber() }, children: content(report) }],
  });
  return withoutTraces(new Uint8Array(await Packer.toArrayBuffer(document)), runsText(report.title));
}

function content({ title, sections, attachments }: Report): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
    emptyLine(),
    ...sections.flatMap(sectionContent),
    emptyLine(),
    new Paragraph({ style: styleNames.body, keepNext: true, children: [textRun(attachmentsLead)] }),
    // A list of three is not torn apart over two pages.
    ...attachments.map(
      ({ runs }, at) =>
        new Paragraph({ style: styleNames.body, keepNext: at < attachments.length - 1, children: textRuns(runs) }),
    ),
  ];
}

const emptyLine = (): Paragraph => new Paragraph({ style: styleNames.body, children: [] });

function sectionContent({ heading, blocks }: Section): (Paragraph | Table)[] {
  const top = heading ? [headingOf(HeadingLevel.HEADING_1, heading)] : [];
  return [...top, ...blocks.flatMap(blockContent)];
}

function blockContent(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ style: styleNames.body, children: textRuns(block.runs) })];
    case "subheading":
      return [headingOf(block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, block.text)];
    case "table":
      return tableBlocks(block);
  }
}

const headingOf = (heading: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string): Paragraph =>
  new Paragraph({ heading, children: [textRun(text)] });

/** — 1 — */
function pageNumber(): Footer {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({ children: [new Paragraph({ style: styleNames.pageNumber, children: [run] })] });
}
