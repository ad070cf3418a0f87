import { words } from "./words";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** "自评表.xlsx" → "自评表（自评）.xlsx"; one saved before keeps its name. */
export function savedName(name: string): string {
  const [, stem = name, extension = ".xlsx"] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  return stem.endsWith(words.savedSuffix) ? name : `${stem}${words.savedSuffix}${extension}`;
}

/** Hands bytes to the browser's downloads under a name. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
