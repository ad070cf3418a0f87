/** 和谐, 普及, 及时率 and 参与 hold a word that otherwise stands between two parts. */
const between =
  /((?<!\d)[,;。\n]+|[;。\n]+|,(?!\d)|[、\s+]+|以及|(?<!共|总|中)和(?![谐平解睦])|(?<![普涉以])及(?![时格])|(?<!参)与(?!会)|并(?!购|网))/;
const numbering = /(^|[,;。\n])[ \t]*(?:\(\d{1,2}\)|\d{1,2}[.、)])[ \t]*(?=[^\d\s])/g;
const closes = /^[,;。\n]/;

/** One member of a list: words with a figure in them, or words alone. */
export interface Piece {
  readonly text: string;
  readonly hasFigure: boolean;
}

/**
 * Cuts a list in half width at its commas, semicolons, 、, 和 and blanks, where there is a figure on either side:
 * 开展培训3期、120人 → 开展培训3期 | 120人, while 学校和社区宣传5次 stays whole.
 */
export function piecesOf(half: string, isFigure: (text: string) => boolean): readonly Piece[] {
  const cut = half.replace(numbering, "$1").split(between);
  const pieces: { text: string; hasFigure: boolean }[] = [];
  let open = "";
  for (let at = 0; at < cut.length; at += 2) {
    const [own = "", mark = ""] = [cut[at], cut[at + 1]];
    const text = open + own;
    open = "";
    if (text === "") continue;
    const hasFigure = isFigure(text);
    const goesOn = mark !== "" && !closes.test(mark);
    if (!hasFigure && goesOn) open = text + mark.trim();
    else pieces.push({ text, hasFigure });
  }
  if (open !== "") pieces.push({ text: open, hasFigure: false });
  return pieces;
}
