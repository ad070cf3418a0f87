import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Tab } from "../pane-state";
import { tabs } from "../pane-state";
import { words } from "../strings";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  list: { display: "flex" },
  undo: { minWidth: "auto", flexShrink: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "0 12px 0 4px",
  },
  tab: {
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    padding: "8px 12px 9px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    /** Only here: high contrast draws transparent borders too. */
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingBottom: "6px",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export const panelId = "pane-panel";
export const tabId = (tab: Tab): string => `pane-tab-${tab}`;

/** Where an arrow key leads among the tabs. */
function tabAfter(tab: Tab, key: string): Tab | undefined {
  const at = tabs.indexOf(tab);
  switch (key) {
    case "ArrowRight":
      return tabs[at + 1] ?? tabs[0];
    case "ArrowLeft":
      return tabs.at(at - 1);
    case "Home":
      return tabs[0];
    case "End":
      return tabs.at(-1);
    default:
      return undefined;
  }
}

/** Three tabs; our own because the library's bring a focus manager of 20 KiB. */
export function PaneTabs({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const open = (tab: Tab) => pane.work.store.dispatch({ type: "tabbed", tab });
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = tabAfter(pane.state.tab, event.key);
    if (!next) return;
    event.preventDefault();
    open(next);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className={styles.bar}>
      <div role="tablist" aria-label={words.product} className={styles.list} onKeyDown={step}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabId(tab)}
            aria-selected={tab === pane.state.tab}
            aria-controls={panelId}
            tabIndex={tab === pane.state.tab ? 0 : -1}
            className={mergeClasses(styles.tab, tab === pane.state.tab && styles.selected)}
            onClick={() => open(tab)}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </div>
      <UndoButton pane={pane} />
    </div>
  );
}

/** The way back once the notice that offered it is gone, or tells of something else. */
function UndoButton({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { undo, done } = pane.state;
  const last = undo.at(-1);
  if (!last || last.done === done) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.undo}
      title={words.undo.what(last.what)}
      onClick={() => void pane.work.undo()}
    >
      {words.undo.action}
    </Button>
  );
}
