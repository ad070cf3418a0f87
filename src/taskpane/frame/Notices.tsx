import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../strings";
import type { Pane } from "../use-pane";
import { FailureNotice } from "./FailureNotice";

const useStyles = makeStyles({
  /** In sight wherever somebody is in a long list, and below it, so that nothing they look at moves. */
  notices: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 12px",
    maxHeight: "60vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
  button: { minWidth: "auto" },
  body: { overflowWrap: "anywhere", whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
});

/** What was done and can be undone, what went wrong, and that the findings are no longer fresh. */
export function Notices({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { failure, stale, phase } = pane.state;
  return (
    <div className={styles.notices} tabIndex={-1}>
      {failure && <FailureNotice failure={failure} dismiss={() => pane.work.store.dispatch({ type: "dismissed" })} />}
      <DoneNotice pane={pane} />
      {stale && phase !== "reading" && (
        <MessageBar intent="warning" layout="singleline">
          <MessageBarBody className={styles.body}>{words.stale.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" className={styles.button} onClick={() => void pane.work.review()}>
              {words.reading.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function DoneNotice({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { done, undo } = pane.state;
  if (done === undefined) return null;
  return (
    <MessageBar intent="success" layout="singleline">
      <MessageBarBody className={styles.body}>{done}</MessageBarBody>
      <MessageBarActions>
        {/* Beside 已保存“自评报告.docx” it would seem to take back the saving. */}
        {undo.at(-1)?.done === done && (
          <Button size="small" className={styles.button} onClick={() => void pane.work.undo()}>
            {words.undo.action}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          appearance="transparent"
          onClick={() => pane.work.store.dispatch({ type: "dismissed" })}
        >
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
