import { useEffect, useState, useSyncExternalStore } from "react";
import { recalledEvents, rememberPane, rememberedPane } from "./memory";
import type { PaneHost } from "./pane-host";
import { PaneStore } from "./pane-store";
import type { Core } from "./pane-work";
import { PaneWork } from "./pane-work";
import type { PaneState } from "./pane-state";

/** What every part of the pane is given: what to show, and what can be done. */
export interface Pane {
  readonly state: PaneState;
  readonly work: PaneWork;
}

/** Begins with reading the workbook; from then on follows its edits and keeps what this person prefers. */
export function usePane(host: PaneHost, loadCore: () => Promise<Core>): Pane {
  const [work] = useState(() => new PaneWork(host, new PaneStore(rememberedPane(host)), loadCore));
  const state = useSyncExternalStore(work.store.watch, () => work.store.state);
  useEffect(() => host.watchEdits(work.noticeEdit), [host, work]);
  useEffect(() => {
    let before = work.store.state;
    return work.store.watch(() => {
      rememberPane(host, before, work.store.state);
      before = work.store.state;
    });
  }, [host, work]);
  useEffect(() => {
    const { ready } = host;
    if (!ready) return void work.review();
    void ready.then(() => {
      for (const event of recalledEvents(host)) work.store.dispatch(event);
      void work.review();
    });
  }, [host, work]);
  return { state, work };
}
