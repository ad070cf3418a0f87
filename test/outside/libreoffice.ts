import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./programs";

export type Files = ReadonlyMap<string, Uint8Array>;

/** 0 is "always": without it LibreOffice shows the cached values of files that Excel is said to have written. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens every workbook in one LibreOffice with a profile of its own, recalculates, and saves it in another format. */
export const converted = (files: Files, format: "xlsx" | "pdf"): Files => resaved(files, "xlsx", format);

/** The same for text documents, whatever they come as. */
export const convertedDocuments = (files: Files, from: "docx" | "fodt", to: "docx" | "pdf"): Files =>
  resaved(files, from, to);

function resaved(files: Files, from: string, to: string): Files {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-libreoffice-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), profile);
    const names = [...files.keys()];
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.${from}`), bytes);
    run("soffice", from === "xlsx" ? "libreoffice-calc" : "libreoffice-writer", [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      join(folder, "out"),
      ...names.map((name) => join(folder, `${name}.${from}`)),
    ]);
    return new Map(names.map((name) => [name, readFileSync(join(folder, "out", `${name}.${to}`))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
