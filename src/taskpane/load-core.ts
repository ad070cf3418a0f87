import type { Core } from "./pane-work";

let core: Promise<Core> | undefined;

/** Fetches the actions once; after a failure the next call fetches again. */
export function loadCore(): Promise<Core> {
  core ??= import("./core").catch((failure: unknown) => {
    core = undefined;
    throw failure;
  });
  return core;
}
