import type { PaneEvent, PaneState } from "./pane-state";
import { reduce } from "./review-state";

/** Holds what the pane shows; React draws it, the pane's work changes it. */
export class PaneStore {
  readonly #watchers = new Set<() => void>();

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current;
  }

  readonly dispatch = (event: PaneEvent): void => {
    this.current = reduce(this.current, event);
    for (const watcher of this.#watchers) watcher();
  };

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };
}
