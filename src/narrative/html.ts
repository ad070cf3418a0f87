import type { Block, Section, Table } from "./block";
import { attachmentsLead } from "./plain-text";
import type { Report } from "./report";
import type { Run } from "./run";
import { shownText } from "./run";

const face = (...names: readonly string[]): string => `font-family:${names.join(",")}`;

/** 公文 faces with what takes their place where they are not installed. */
const faces = {
  title: face("方正小标宋简体", "小标宋", "宋体", "SimSun", "serif"),
  heading: face("黑体", "SimHei", "sans-serif"),
  second: face("楷体_GB2312", "楷体", "KaiTi", "serif"),
  body: face("仿宋_GB2312", "仿宋", "FangSong", "serif"),
} as const;

/** 三号 is 16pt, 二号 22pt, 四号 14pt. */
const styles = {
  title: `${faces.title};font-size:22pt;font-weight:normal;text-align:center;margin:0 0 16pt`,
  heading: `${faces.heading};font-size:16pt;font-weight:normal;text-indent:2em;line-height:28pt;margin:0`,
  second: `${faces.second};font-size:16pt;font-weight:normal;text-indent:2em;line-height:28pt;margin:0`,
  third: `${faces.body};font-size:16pt;font-weight:bold;text-indent:2em;line-height:28pt;margin:0`,
  body: `${faces.body};font-size:16pt;text-indent:2em;text-align:justify;line-height:28pt;margin:0`,
  table: `${faces.body};font-size:14pt;border-collapse:collapse;width:100%`,
  caption: `${faces.heading};font-size:16pt;text-align:center`,
  unit: `${faces.body};font-size:14pt;text-align:right;margin:0`,
  cell: "border:1px solid #000;padding:2pt 4pt",
  wanted: "background:#fff2a8",
} as const;

/** The whole report as HTML that Word and WPS take over with its faces, sizes and table. */
export function reportHtml(report: Report): string {
  return [
    `<h1 style="${styles.title}">${runsHtml(report.title)}</h1>`,
    ...report.sections.map(sectionHtml),
    `<p style="${styles.body}">${attachmentsLead}</p>`,
    ...report.attachments.map(({ runs }) => `<p style="${styles.body}">${runsHtml(runs)}</p>`),
  ].join("\n");
}

/** One section as HTML. */
export function sectionHtml({ heading, blocks }: Section): string {
  const top = heading ? [`<h2 style="${styles.heading}">${escaped(heading)}</h2>`] : [];
  return [...top, ...blocks.map(blockHtml)].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p style="${styles.body}">${runsHtml(block.runs)}</p>`;
    case "subheading":
      return block.level === 2
        ? `<h3 style="${styles.second}">${escaped(block.text)}</h3>`
        : `<h4 style="${styles.third}">${escaped(block.text)}</h4>`;
    case "table":
      return tableHtml(block);
  }
}

function tableHtml({ caption, unit, columns, rows }: Table): string {
  const heads = columns.map((name) => `<th style="${styles.cell};text-align:center">${escaped(name)}</th>`);
  const lines = rows.map(({ cells, indent }) => {
    const [first = [], ...rest] = cells;
    const name = `<td style="${styles.cell}${indent ? ";padding-left:2em" : ""}">${runsHtml(first)}</td>`;
    const others = rest.map((runs) => `<td style="${styles.cell};text-align:right">${runsHtml(runs)}</td>`);
    return `<tr>${name}${others.join("")}</tr>`;
  });
  return [
    `<p style="${styles.caption}">${runsHtml(caption)}</p>`,
    `<p style="${styles.unit}">${escaped(unit)}</p>`,
    `<table style="${styles.table}"><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table>`,
  ].join("\n");
}

/** What is still wanted is shaded, so that nobody files it unseen. */
function runsHtml(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const text = escaped(shownText(run));
      return run.kind === "wanted" ? `<span style="${styles.wanted}">${text}</span>` : text;
    })
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters a cell may hold have no place in HTML. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, "").replace(/[&<>"]/g, (one) => entities[one] ?? one);
}
