import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  /** Laid over the page so that nothing moves, and only once the wait is long enough to be noticed. */
  strip: {
    position: "sticky",
    top: "40px",
    zIndex: 2,
    height: 0,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "600ms",
  },
  box: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  text: { whiteSpace: "nowrap" },
});

/** How far a review has come, and the way to stop it. */
export function ReadingProgress({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { phase, progress, working } = pane.state;
  if (phase !== "reading" && working === undefined) return null;
  return (
    <div className={styles.strip}>
      <div className={styles.box}>
        <span className={styles.text}>{working ?? words.reading.label}</span>
        <progress
          className={shared.bar}
          aria-label={working ?? words.reading.label}
          {...(progress ? { value: progress.done, max: progress.total } : {})}
        />
        {phase === "reading" && (
          <Button size="small" onClick={pane.work.cancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
