import { reportWords as words } from "./report-words";

/** Hands a text to the downloads; a byte order mark tells Windows that it is UTF-8. Gives what to say. */
export function saveText(name: string, text: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([`\uFEFF${text.replace(/\n/g, "\r\n")}`], { type: "text/plain;charset=utf-8" }),
  );
  link.download = name;
  link.click();
  // Not at once: the browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return words.saved(name);
}
