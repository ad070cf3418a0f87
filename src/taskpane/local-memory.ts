import type { PaneHost } from "./pane-host";

/** What the pane remembers of one workbook on this machine; nothing where the browser keeps no storage for us. */
export function localMemory(workbook: string): Pick<PaneHost, "recall" | "remember"> {
  const keyFor = (name: string) => `selfeval ${workbook} ${name}`;
  return {
    recall: (name) => {
      try {
        return localStorage.getItem(keyFor(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    remember: (name, value) => {
      try {
        localStorage.setItem(keyFor(name), value);
      } catch {
        // Blocked in a frame of another site, or full: the pane begins afresh next time, nothing is lost.
      }
    },
  };
}
