import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSharedStyles } from "../styles";
import { reportWords } from "./report-words";
import type { Steps } from "./steps";

const words = reportWords.given;

const useStyles = makeStyles({
  /** Below the tabs and a little under them, in sight wherever somebody is in a long report. */
  bar: {
    position: "sticky",
    top: "34px",
    zIndex: 1,
    margin: "0 -12px",
    padding: "10px 12px 6px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", columnGap: "8px" },
  button: { minWidth: "auto" },
  place: { fontVariantNumeric: "tabular-nums" },
});

/** At which of the findings of a report a person is, and the way to the next and the one before. */
export function StepBar({ steps: { current, number, count, go } }: { readonly steps: Steps }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={mergeClasses(shared.row, shared.spread, styles.bar)} role="group" aria-label={words.steps}>
      <span aria-live="polite" className={styles.place}>
        {current ? words.step(number, count) : words.unstepped(count)}
        {current && (
          <span className={shared.unseen}>
            {current.entry.finding.code} {current.entry.finding.message}
          </span>
        )}
      </span>
      <span className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          title={words.previousKey}
          aria-keyshortcuts="Shift+F8"
          disabledFocusable={number <= 1}
          onClick={() => go(-1, false)}
        >
          {words.previous}
        </Button>
        <Button
          size="small"
          className={styles.button}
          title={words.nextKey}
          aria-keyshortcuts="F8"
          disabledFocusable={number === count}
          onClick={() => go(1, false)}
        >
          {words.next}
        </Button>
      </span>
    </div>
  );
}
