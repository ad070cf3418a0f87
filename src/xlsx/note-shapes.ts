/** A note's box on the sheet, in the old drawing language that every version of Excel reads. */

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const start =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">';

/** A drawing without any shape; `block` is the thousand of shape numbers that the sheet may use. */
export const emptyDrawing = (block: number): string =>
  `${start}<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;

/** Adds a hidden note box for each cell. Drawings are spliced by their words: old ones are not always good XML. */
export function withNoteShapes(drawing: string, cells: readonly { row: number; column: number }[]): string {
  const block = Number(/<o:idmap\b[^>]*\bdata="(\d+)/.exec(drawing)?.[1] ?? 1);
  let number = block * 1024;
  for (const [, taken] of drawing.matchAll(/_x0000_s(\d+)/g)) number = Math.max(number, Number(taken));
  const type = drawing.includes('id="_x0000_t202"') ? "" : shapeType;
  const shapes = cells.map(({ row, column }) => noteShape(++number, row, column)).join("");
  const end = drawing.lastIndexOf("</");
  return `${drawing.slice(0, end)}${type}${shapes}${drawing.slice(end)}`;
}

function noteShape(number: number, row: number, column: number): string {
  const top = Math.max(0, row - 1);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" ` +
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:90pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column + 1}, 12, ${top}, 4, ${column + 4}, 40, ${top + 5}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

const shape = /<v:shape\s[\s\S]*?<\/v:shape>/g;

/** Takes away the note boxes of these cells, and the kind of shape we brought along once no shape follows it. */
export function withoutNoteShapes(drawing: string, isGone: (row: number, column: number) => boolean): string {
  const rest = drawing.replace(shape, (whole) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(whole)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(whole)?.[1];
    const isNote = /\bObjectType="Note"/.test(whole) && row !== undefined && column !== undefined;
    return isNote && isGone(Number(row), Number(column)) ? "" : whole;
  });
  const type = rest.lastIndexOf(shapeType);
  return type < 0 || rest.includes("<v:shape ", type)
    ? rest
    : rest.slice(0, type) + rest.slice(type + shapeType.length);
}

/** Whether the drawing still shows anything: a note, a button, a group. */
export const hasShapes = (drawing: string): boolean =>
  /<v:(?:shape|rect|roundrect|oval|line|polyline|arc|curve|image|group)[\s>]/.test(drawing);
