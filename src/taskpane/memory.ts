import type { Severity } from "../checks/check";
import type { Edition } from "../forms/editions/edition";
import { editions, findEdition } from "../forms/editions";
import { severities } from "./finding-groups";
import type { PaneHost } from "./pane-host";
import type { PaneEvent, PaneState, Tab } from "./pane-state";
import { freshPane, tabs } from "./pane-state";

type Memory = Pick<PaneHost, "recall" | "remember">;

/** The pane as this person left it. */
export function rememberedPane(memory: Memory): PaneState {
  return freshPane(editionFrom(memory), tabFrom(memory), hiddenFrom(memory));
}

/** What was remembered, for a pane that was drawn before anybody could be asked. */
export function recalledEvents(memory: Memory): readonly PaneEvent[] {
  const { tab, edition, filter } = rememberedPane(memory);
  return [
    { type: "tabbed", tab },
    { type: "editionChosen", edition },
    { type: "filtered", filter: { hidden: filter.hidden } },
  ];
}

const editionFrom = (memory: Memory): Edition => findEdition(memory.recall("edition") ?? "") ?? editions[0];

const tabFrom = (memory: Memory): Tab => tabs.find((tab) => tab === memory.recall("tab")) ?? "fill";

function hiddenFrom(memory: Memory): readonly Severity[] {
  const hidden = memory.recall("hidden")?.split(" ") ?? [];
  return severities.filter((severity) => hidden.includes(severity));
}

/** Keeps what changed. */
export function rememberPane(memory: Memory, before: PaneState, after: PaneState): void {
  if (before.tab !== after.tab) memory.remember("tab", after.tab);
  if (before.edition !== after.edition) memory.remember("edition", after.edition.id);
  if (before.filter.hidden !== after.filter.hidden) memory.remember("hidden", after.filter.hidden.join(" "));
}
