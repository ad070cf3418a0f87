import type { Scheme } from "../taskpane/pane-host";

const forced = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** How this person's system wants pages to look. */
export function pageScheme(): Scheme {
  if (matchMedia(forced).matches) return "contrast";
  return matchMedia(dark).matches ? "dark" : "light";
}

export function watchPageScheme(changed: (scheme: Scheme) => void): () => void {
  const lists = [matchMedia(forced), matchMedia(dark)];
  const tell = (): void => changed(pageScheme());
  for (const list of lists) list.addEventListener("change", tell);
  return () => {
    for (const list of lists) list.removeEventListener("change", tell);
  };
}
