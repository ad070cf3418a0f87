import { Button, makeStyles } from "@fluentui/react-components";
import { NoForms } from "../fill/NoForms";
import { words } from "../strings";
import type { Pane } from "../use-pane";
import { FindingList } from "./FindingList";
import { LastYearLine } from "./LastYearLine";
import { MarkBar } from "./MarkBar";
import { ScorePanel } from "./ScorePanel";
import { StoodAsideList } from "./StoodAsideList";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "16px" },
  top: { display: "flex", flexDirection: "column", rowGap: "8px" },
  button: { alignSelf: "flex-start" },
});

/** What the checks say, and what can be done about it. */
export function ReviewTab({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { reviewed, mismatch, phase, stale } = pane.state;
  if (mismatch) return <NoForms pane={pane} mismatch={mismatch} />;
  const reading = phase === "reading";
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        {reviewed && <VerdictLine verdict={reviewed.verdict} stale={stale} />}
        <Button
          appearance={reviewed ? "secondary" : "primary"}
          className={styles.button}
          disabledFocusable={reading}
          onClick={() => void pane.work.review()}
        >
          {reading ? words.reading.running : reviewed ? words.reading.again : words.reading.start}
        </Button>
        {reviewed && <LastYearLine pane={pane} />}
      </div>
      {reviewed && (
        <>
          <FindingList pane={pane} reviewed={reviewed} />
          <MarkBar pane={pane} reviewed={reviewed} />
          <ScorePanel score={reviewed.review.score} />
          <StoodAsideList stoodAside={reviewed.review.stoodAside} />
        </>
      )}
    </div>
  );
}
