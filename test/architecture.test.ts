import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Who may import whom, with the reason. A folder may always import itself. `packages` names the npm packages and Node
 * modules a folder may use; no entry means none.
 */
const houses: Record<string, { may: string[]; packages?: RegExp; because: string }> = {
  quantities: { may: [], because: "a leaf: numbers that mean something know nothing else" },
  workbook: { may: [], because: "a leaf: the port knows neither forms nor files" },
  forms: {
    may: ["workbook", "quantities"],
    packages: /^valibot$/,
    because: "forms read and write; they never judge, so they know neither checks nor scoring",
  },
  scoring: { may: ["forms", "quantities"], because: "scoring awards points; it never touches cells" },
  checks: {
    may: ["forms", "scoring", "prose", "narrative", "quantities"],
    because: "a check is a pure question about a filing; one asks how our own report would say a sentence",
  },
  narrative: {
    may: ["forms", "scoring", "quantities"],
    because: "narrative turns a filing into text and nothing else",
  },
  prose: { may: ["quantities"], because: "prose reads Chinese and does not know the forms" },
  actions: {
    may: ["checks", "narrative", "scoring", "forms", "prose", "workbook", "quantities"],
    because: "actions see a workbook only through the port",
  },
  // node:zlib only in node-codec.ts, which the command line injects; the browser bundle never reaches it.
  xlsx: {
    may: ["workbook"],
    packages: /^(fflate|node:zlib)$/,
    because: "an adapter knows the port and nothing of forms",
  },
  docx: {
    may: ["xlsx", "narrative", "forms", "workbook"],
    packages: /^docx$/,
    because: "a report as a Word file: the same kind of archive as a workbook, and what is written in it",
  },
  excel: {
    may: ["workbook"],
    packages: /^@microsoft\/office-js-helpers$/,
    because: "an adapter knows the port and nothing of forms",
  },
  taskpane: {
    may: ["actions", "narrative", "checks", "scoring", "forms", "quantities", "workbook"],
    packages: /^(react|@fluentui)/,
    because: "the pane draws results",
  },
  commands: {
    may: ["actions", "checks", "forms", "workbook"],
    because: "a ribbon button calls one action and says what came of it",
  },
  standalone: {
    may: ["actions", "taskpane", "checks", "scoring", "forms", "quantities", "workbook"],
    packages: /^(react|@fluentui|numfmt$)/,
    because: "the page is the pane beside a sheet",
  },
  cli: {
    may: ["actions", "checks", "scoring", "forms", "quantities", "workbook"],
    packages: /^node:/,
    because: "the command line calls actions and draws results",
  },
};

/** The root files that build an adapter. */
const roots: Record<string, string[]> = {
  "cli/main.ts": ["xlsx", "docx"],
  "standalone/index.tsx": ["xlsx", "docx"],
  // Last year's workbook and a report are files, also inside Excel; their readers are fetched when one is chosen.
  "taskpane/index.tsx": ["excel", "xlsx", "docx"],
  "commands/commands.ts": ["excel"],
};

const source = resolve(__dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
const posix = (path: string) => path.split(sep).join("/");
const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import|require\()\s*["']([^"']+)["']/g)].map((m) => m[1] as string);
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

describe("who may import whom", () => {
  test.each(files.map(posix))("src/%s keeps to its neighbours", (file) => {
    const folder = file.split("/")[0] as string;
    const house = houses[folder];
    expect(house && folder).toBe(folder);
    const offences = importsOf(readFileSync(join(source, file), "utf8")).filter((target) => {
      if (!target.startsWith(".")) return !(house?.packages?.test(target) ?? false);
      const reached = posix(relative(source, resolve(source, dirname(file), target)));
      const neighbour = reached.split("/")[0] as string;
      return neighbour !== folder && !house?.may.includes(neighbour) && !roots[file]?.includes(neighbour);
    });
    expect({ offences, because: house?.because }).toEqual({ offences: [], because: house?.because });
  });

  test("a check never imports another check", () => {
    const offences = files.map(posix).filter((file) => {
      if (!/^checks\/[^/]+\//.test(file) || file.startsWith("checks/shapes/")) return false;
      return importsOf(readFileSync(join(source, file), "utf8")).some((target) => {
        const reached = posix(relative(source, resolve(source, dirname(file), target)));
        return /^checks\/[^/]+\//.test(reached) && !reached.startsWith("checks/shapes/");
      });
    });
    expect(offences).toEqual([]);
  });
});

describe("words that stay in their place", () => {
  const below = ["quantities", "workbook", "forms", "scoring", "checks", "narrative", "prose", "actions"];
  const texts = files.map((file) => ({
    file: posix(file),
    text: withoutComments(readFileSync(join(source, file), "utf8")),
  }));

  test("no clock, no randomness, no host below the roots", () => {
    const offences = texts
      .filter(({ file }) => below.includes(file.split("/")[0] as string))
      .filter(({ text }) =>
        /\b(window|document|process|console|localStorage)\.|Date\.now|new Date\(\)|Math\.random/.test(text),
      );
    expect(offences.map(({ file }) => file)).toEqual([]);
  });

  test("Office is named only in its adapter and the two root files", () => {
    const offences = texts
      .filter(({ file }) => !/^(excel\/|taskpane\/index\.tsx|commands\/commands\.ts)/.test(file))
      .filter(({ text }) => /\b(Excel|Office)\./.test(text));
    expect(offences.map(({ file }) => file)).toEqual([]);
  });

  test("the command line never ends the process itself", () => {
    const offences = texts.filter(({ file, text }) => file.startsWith("cli/") && text.includes("process.exit("));
    expect(offences.map(({ file }) => file)).toEqual([]);
  });
});
