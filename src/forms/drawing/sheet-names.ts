/** Excel's longest sheet name. */
const most = 31;

/** "项目1 标准化项目": without the characters Excel forbids, short enough, and not yet taken; adds itself to `taken`. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const cleaned = wanted
    .replace(/[\\/?*[\]:：\p{Cc}]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+/, "");
  for (let count = 1; ; count++) {
    const name = cut(cleaned, count === 1 ? "" : `（${count}）`);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Never cuts a character outside the basic plane in two. */
function cut(name: string, ending: string): string {
  let short = "";
  for (const character of name) {
    if (short.length + character.length + ending.length > most) break;
    short += character;
  }
  return short.replace(/['\s]+$/, "") + ending;
}
