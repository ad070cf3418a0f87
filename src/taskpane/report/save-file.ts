import { reportWords as words } from "./report-words";

/** Hands a text to the downloads; a byte order mark tells Windows that it is UTF-8. Gives what to say. */
export const saveText = (name: string, text: string): string =>
  save(name, `\uFEFF${text.replace(/\n/g, "\r\n")}`, "text/plain;charset=utf-8");

/** Hands a Word document to the downloads. Gives what to say. */
export const saveDocument = (name: string, bytes: Uint8Array): string =>
  save(
    name,
    bytes as Uint8Array<ArrayBuffer>,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  );

function save(name: string, content: BlobPart, type: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return words.saved(name);
}
