import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const source = resolve(__dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

/** Every string a file spells out, templates piece by piece. */
function stringsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const chinese = /[\u3400-\u9fff]/;

describe("what a user reads is proper Chinese", () => {
  test.each(files)("src/%s writes Chinese punctuation in full width", (file) => {
    const offences = stringsOf(file).filter((text) => /[\u3400-\u9fff”》][,;:!?](?=[\u3400-\u9fff“《]|$)/.test(text));
    expect(offences).toEqual([]);
  });

  test.each(files.filter((file) => file.startsWith("checks")))("src/%s never shows an address or a key", (file) => {
    const offences = stringsOf(file).filter(
      (text) => chinese.test(text) && /https?:|[A-Z]\d{1,4}!|undefined/.test(text),
    );
    expect(offences).toEqual([]);
  });
});
