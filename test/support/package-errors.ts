import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The versions whose rules a file of ours must keep. */
export const officeVersions = ["Office2016", "Office2019", "Office2021", "Microsoft365"] as const;

const validator = resolve(__dirname, "../../node_modules/@ooxml-tools/validate/dist/npm/index.js");

/** Runs in a process of its own: the validator is a module of 40 MB that the test runner cannot load. */
const program = `
  import validate from ${JSON.stringify(validator)};
  import { readFileSync } from "node:fs";
  const [versions, ...files] = process.argv.slice(1);
  const found = {};
  for (const file of files) {
    found[file] = [];
    for (const version of versions.split(","))
      for (const { description, path } of await validate(readFileSync(file), file.split(".").at(-1), version))
        found[file].push(path.partUri + " " + path.xpath + " " + description);
  }
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
`;

/** What the Open XML rules of each Office version find wrong with each file: part, place and words, without repeats. */
export function packageErrors(
  files: Readonly<Record<string, Uint8Array>>,
  versions: readonly string[] = officeVersions,
  format: "xlsx" | "docx" = "xlsx",
): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), "package-errors-"));
  try {
    const paths = Object.entries(files).map(([name, bytes], index) => {
      const path = join(folder, `${index}.${format}`);
      writeFileSync(path, bytes);
      return { name, path };
    });
    const options = ["--input-type=module", "--eval", program, versions.join(",")];
    const output = execFileSync(process.execPath, [...options, ...paths.map(({ path }) => path)], {
      encoding: "utf8",
      maxBuffer: 64 << 20,
    });
    const found = JSON.parse(output) as Record<string, string[]>;
    return Object.fromEntries(paths.map(({ name, path }) => [name, [...new Set(found[path])].sort()]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
