import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { FillTab } from "./fill/FillTab";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { LiveRegion } from "./frame/LiveRegion";
import { Notices } from "./frame/Notices";
import { PaneHeader } from "./frame/PaneHeader";
import { PaneTabs, panelId, tabId } from "./frame/PaneTabs";
import { ReadingProgress } from "./frame/ReadingProgress";
import { useFocusKept } from "./frame/kept-focus";
import { useScrollOfTab } from "./frame/tab-scroll";
import type { PaneHost } from "./pane-host";
import type { Core } from "./pane-work";
import { surroundingsOf } from "./pane-work";
import { ReviewTab } from "./review/ReviewTab";
import { themeFor } from "./theme";
import { ReportTab } from "./report/ReportTab";
import type { Pane } from "./use-pane";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  frame: {
    minHeight: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    /** What gets the focus must not hide behind the tabs above or the notices below. */
    "& button, & summary, & textarea, & input, & [tabindex]": { scrollMarginTop: "48px", scrollMarginBottom: "80px" },
    /** The tabs are what it would hide behind: at the top edge they are in sight. */
    "& [role=tablist] > button": { scrollMarginTop: 0 },
  },
  excel: { minHeight: "100vh" },
  page: { minHeight: "100%" },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "light dark" },
  /** Only a place to return to when what had the focus is gone. */
  quiet: { ":focus": { outlineStyle: "none" } },
  body: { padding: "12px 12px 16px" },
});

interface Props {
  readonly host: PaneHost;
  /** Fetches the actions; index files begin it before the first drawing. */
  readonly loadCore: () => Promise<Core>;
}

/** The pane: the same in Excel and beside our own sheet view. */
export function App({ host, loadCore }: Props) {
  const styles = useStyles();
  const [scheme, setScheme] = useState(() => host.scheme());
  useEffect(() => host.watchScheme(setScheme), [host]);
  const pane = usePane(host, loadCore);
  const frame = useRef<HTMLDivElement>(null);
  useFocusKept(frame);
  useScrollOfTab(frame, pane.state.tab);
  // Beside a sheet the pane is not the main thing on the page.
  const Body = host.kind === "excel" ? "main" : "div";
  return (
    <FluentProvider theme={themeFor(scheme)} className={mergeClasses(styles.provider, styles[scheme])}>
      <div ref={frame} className={mergeClasses(styles.frame, styles[host.kind])} onKeyDown={keepTab}>
        <ErrorBoundary surroundings={surroundingsOf(host, pane.state.edition)} readAgain={pane.work.review}>
          <PaneHeader pane={pane} />
          <Body tabIndex={-1} className={styles.quiet}>
            <PaneTabs pane={pane} />
            <LiveRegion announcement={pane.state.announcement} />
            <ReadingProgress pane={pane} />
            <div className={styles.body}>
              <div
                role="tabpanel"
                tabIndex={-1}
                className={styles.quiet}
                id={panelId}
                aria-labelledby={tabId(pane.state.tab)}
              >
                <TabBody pane={pane} />
              </div>
            </div>
            <Notices pane={pane} />
          </Body>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}

/**
 * In Excel on the web Office.js moves the focus itself when Tab is pressed, and knows only what can be tabbed to: from a
 * place to return to it would leave the pane. There the browser's own order holds.
 */
function keepTab(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
}

function TabBody({ pane }: { readonly pane: Pane }) {
  switch (pane.state.tab) {
    case "fill":
      return <FillTab pane={pane} />;
    case "review":
      return <ReviewTab pane={pane} />;
    case "report":
      return <ReportTab pane={pane} />;
  }
}
