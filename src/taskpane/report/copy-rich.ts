import { reportWords as words } from "./report-words";

interface Rich {
  readonly html: string;
  readonly plain: string;
}

/**
 * Copies text with its looks. By a copy event first: the newer way has the browser clean the HTML in this page, whose
 * policy takes its faces and sizes away; and in a frame, as in Excel, it is often closed. Gives what to say.
 */
export async function copyRich(rich: Rich): Promise<string> {
  if (copiedByEvent(rich)) return words.copied;
  try {
    const blob = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob("text/html", rich.html), "text/plain": blob("text/plain", rich.plain) }),
    ]);
    return words.copied;
  } catch {
    return words.notCopied;
  }
}

function copiedByEvent({ html, plain }: Rich): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    done = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, true);
  try {
    return document.execCommand("copy") && done;
  } finally {
    document.removeEventListener("copy", fill, true);
  }
}
