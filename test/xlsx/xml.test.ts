import fc from "fast-check";
import { SaxesParser } from "saxes";
import { UnreadableWorkbook } from "../../src/workbook/workbook";
import { prefixed, scanXml, unescapeText } from "../../src/xlsx/xml";

type Event = readonly [kind: string, what: string, attributes?: Record<string, string>];

/** Neighbouring texts are one: parsers may deliver them in pieces. */
function joined(events: readonly Event[]): Event[] {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === "text" && last?.[0] === "text") result[result.length - 1] = ["text", last[1] + event[1]];
    else result.push(event);
  }
  return result;
}

function ours(xml: string): Event[] {
  const events: Event[] = [];
  scanXml(xml, "part.xml", {
    open: (name, attributes) => events.push(["open", name, { ...attributes }]),
    close: (name) => events.push(["close", name]),
    text: (text) => events.push(["text", text]),
  });
  return joined(events);
}

/** What a general parser makes of the same text. */
function theirs(xml: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  let depth = 0;
  parser.on("opentag", (tag) => {
    depth++;
    events.push(["open", local(tag.name), { ...tag.attributes }]);
  });
  parser.on("closetag", (tag) => {
    depth--;
    events.push(["close", local(tag.name)]);
  });
  const text = (piece: string) => depth > 0 && piece !== "" && events.push(["text", piece]);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml).close();
  return joined(events);
}

const documents = [
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b --><x:sst xmlns:x="u"><x:si a='1 "2"' b = "<>&amp;'"/></x:sst>`.replace(
    "<>",
    "&lt;>",
  ),
  `<a>一&lt;二&#x4E09;&#22235;<![CDATA[<五>&amp;]]>六<?skip this?><b/><b></b ></a>\n`,
  `<a\n\tb="1"\n>\r\nline<c d=""/>\rend</a>`,
  `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"x"</f><v>1.5</v></c></row></sheetData></worksheet>`,
];

test.each(documents)("%j reads as a general parser reads it", (xml) => {
  expect(ours(xml)).toEqual(theirs(xml));
});

test("whatever a general parser accepts after a few characters were damaged is read alike", () => {
  const mark = fc.constantFrom(
    "",
    "<",
    ">",
    "&",
    '"',
    "'",
    "/",
    "=",
    " ",
    "]]>",
    "<!--",
    "-->",
    "</a>",
    "&amp;",
    "b",
    "!",
  );
  const damage = fc.record({ document: fc.constantFrom(...documents), at: fc.nat(200), length: fc.nat(6), mark });
  let accepted = 0;
  fc.assert(
    fc.property(damage, ({ document, at, length, mark }) => {
      const xml = document.slice(0, at) + mark + document.slice(at + length);
      let expected: Event[];
      try {
        expected = theirs(xml);
      } catch {
        return;
      }
      accepted++;
      expect(ours(xml)).toEqual(expected);
    }),
    { numRuns: 3000, seed: 20240301 },
  );
  expect(accepted).toBeGreaterThan(300);
});

test.each([
  ["nothing at all", ""],
  ["only white space", " \n"],
  ["text alone", "绩效"],
  ["an element left open", "<a><b></b>"],
  ["elements closed in the wrong order", "<a><b></a></b>"],
  ["a tag cut off", '<a b="1'],
  ["a second root", "<a/><b/>"],
  ["text behind the root", "<a/>x"],
  ["an attribute without quotes", "<a b=1/>"],
  ["attributes that touch", '<a b="1"c="2"/>'],
  ["a < inside an attribute", '<a b="<"/>'],
  ["an unknown entity", "<a>&nbsp;</a>"],
  ["a bare ampersand", "<a>R&D</a>"],
  ["a reference beyond Unicode", "<a>&#x110000;</a>"],
  ["a comment left open", "<a><!-- </a>"],
  ["a closing tag too many", "<a/></a>"],
])("%s is refused", (_, xml) => {
  expect(() => ours(xml)).toThrow(UnreadableWorkbook);
  expect(() => ours(xml)).toThrow("part.xml 不是完整的 XML");
});

test("elements to skip are passed over with all they hold", () => {
  const names: string[] = [];
  scanXml('<r><rPr><b val="1"/>text</rPr><t>x</t><rPr/><t/></r>', "part.xml", {
    skips: new Set(["rPr"]),
    open: (name) => names.push(name),
    text: (text) => names.push(text),
  });
  expect(names).toEqual(["r", "t", "x", "t"]);
});

test("an attribute is found under any prefix", () => {
  expect(prefixed({ sheetId: "1", "rel:id": "rId7" }, "id")).toBe("rId7");
  expect(prefixed({ id: "1" }, "id")).toBeUndefined();
});

test("escaped characters come back, escaped underscores stay", () => {
  expect(unescapeText("甲_x000D_\n乙 _x005F_x000D_ A_x1")).toBe("甲\r\n乙 _x000D_ A_x1");
});
