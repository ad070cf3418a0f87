import { hasApi } from "./api-level";
import { runBatch, usualPatience } from "./run-batch";

/** Where the add-in found itself: in an Excel it can use, in one too old for it, or outside Excel. */
export type Readiness = "ready" | "old" | "outside";

/** The requirement set without which nothing works; the manifest asks for the same. */
const floor = "1.9";

/** Waits until Office says where we are. */
export async function whenReady(): Promise<Readiness> {
  if (typeof Office === "undefined") return "outside";
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") return "outside";
  return hasApi(floor) ? "ready" : "old";
}

/** What tells this workbook from others on this machine; "" before it was ever saved. */
export const workbookName = (): string => Office.context.document.url ?? "";

/** How long edits must rest before word of them is passed on: one paste is many events. */
const restingTime = 400;

/**
 * Calls back when this person has changed cells. A hint, never a promise: Excel loses events of fast edits and tells
 * others' edits too. Returns how to stop; the handler goes in the context that made it, as Excel wants.
 */
export function watchEdits(changed: () => void, rest = restingTime): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const hint = async ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Word of our own writes may come late: taken for an edit, it would cost what can be undone.
    if (stopped || source !== Excel.EventSource.local || triggerSource === "ThisLocalAddin") return;
    clearTimeout(timer);
    timer = setTimeout(changed, rest);
  };
  const added = runBatch({ patience: usualPatience }, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(hint);
    await context.sync();
    return handler;
  }).catch(() => undefined); // Without events there is still the button that reviews again.
  return () => {
    stopped = true;
    clearTimeout(timer);
    void added.then((handler) => handler && removed(handler));
  };
}

async function removed(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined); // The workbook may be closing: nobody listens any more.
}

export type OfficeScheme = "light" | "dark" | "contrast";

/** Whether a colour such as #1F1F1F is dark to the eye. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (/^#?(..)(..)(..)/.exec(colour)?.slice(1) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** How Office looks at this moment. The theme is missing in some Excels: then as the system looks. */
export function officeScheme(): OfficeScheme {
  if (matches("(forced-colors: active)")) return "contrast";
  // Outside Office there is no context either.
  const context = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  const background = context?.officeTheme?.bodyBackgroundColor;
  const dark = background ? isDark(background) : matches("(prefers-color-scheme: dark)");
  return dark ? "dark" : "light";
}

const matches = (query: string): boolean => typeof window.matchMedia === "function" && window.matchMedia(query).matches;

/** Calls back when Office or the system changes its looks. Returns how to stop. */
export function watchScheme(changed: (scheme: OfficeScheme) => void): () => void {
  const tell = (): void => changed(officeScheme());
  const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", tell);
  const provider = Office.context.document;
  const event = Office.EventType.OfficeThemeChanged;
  // Excel on the web and older Excels have no such event; the system's own is heard all the same.
  if (event) provider.addHandlerAsync(event, tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
    if (event) provider.removeHandlerAsync(event, { handler: tell });
  };
}
