// Checks the manifest without Excel and without a network: npm run validate, or npm run validate -- FILE.
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { complaintText } from "./validate/complaint";
import { previousManifest } from "./validate/previous-manifest";
import { validateManifest } from "./validate/validate-manifest";

const project = join(__dirname, "..");

async function main(file: string): Promise<void> {
  const name = relative(process.cwd(), file) || file;
  if (!existsSync(file)) {
    console.error(`找不到 ${name}。请写对清单文件的路径，例如 npm run validate -- dist/manifest.xml。`);
    process.exitCode = 1;
    return;
  }
  const xml = readFileSync(file, "utf8");
  const complaints = await validateManifest(xml, { project, previous: previousManifest(xml, project) });
  for (const complaint of complaints) console.error(complaintText(name, complaint));
  if (complaints.length > 0) {
    console.error(`${name} 有 ${complaints.length} 处问题。`);
    process.exitCode = 1;
  } else console.log(`${name} 符合要求。`);
}

main(resolve(process.argv[2] ?? join(project, "manifest.xml"))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
