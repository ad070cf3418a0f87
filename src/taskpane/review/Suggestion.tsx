import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import type { FillLine } from "../../actions/filling/fill-plan";
import { ChangedCells, FollowingLines } from "../fill/FollowingLines";
import type { FindingEntry } from "../finding-groups";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  suggestion: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: "6px" },
  open: { alignSelf: "flex-start" },
  preview: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: "96px",
    scrollMarginBottom: "80px",
  },
});

interface Props {
  readonly pane: Pane;
  readonly entry: FindingEntry;
}

/** A value for the cell: shown with everything that would follow from it, written only when accepted. */
export function Suggestion({ pane, entry }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const whole = useRef<HTMLDivElement>(null);
  const { suggest, at, together } = entry.finding;
  const shown = pane.state.suggestion?.key === entry.key ? pane.state.suggestion : undefined;
  // Words of the report are corrected where the report was written; the finding names the right ones.
  if (suggest === undefined || at.passage !== undefined) return null;
  // A figure over a live formula would be right today and wrong with the next change: its parts are what to correct.
  if (at.cell?.formula !== undefined)
    return <p className={mergeClasses(shared.quiet, shared.paragraph)}>{words.suggestion.computed}</p>;
  const close = () => {
    pane.work.store.dispatch({ type: "suggested", suggestion: undefined });
    whole.current?.querySelector("button")?.focus();
  };
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && shown) close();
  };
  return (
    <div ref={whole} className={styles.suggestion} onKeyDown={closeByKey}>
      <Button
        size="small"
        className={styles.open}
        aria-expanded={shown !== undefined}
        onClick={() => (shown ? close() : void pane.work.previewSuggestion(entry))}
      >
        {together ? words.suggestion.previewAll(together.length + 1) : words.suggestion.preview(String(suggest))}
      </Button>
      {shown && <SuggestedLines pane={pane} entry={entry} lines={shown.lines} close={close} />}
    </div>
  );
}

/** A whole table may hold its figures as texts; 应用 stays within reach. */
const shownAtOnce = 5;

interface LinesProps extends Props {
  readonly lines: readonly FillLine[];
  readonly close: () => void;
}

function SuggestedLines({ pane, entry, lines, close }: LinesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { code, at, together = [] } = entry.finding;
  const preview = useRef<HTMLDivElement>(null);
  // Opened at the lower edge of the pane, it would seem that the button did nothing.
  useEffect(() => {
    preview.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const keys = new Set([at, ...together].map(({ key }) => key));
  const own = lines.filter(({ key }) => keys.has(key));
  const following = lines.filter(({ key }) => !keys.has(key));
  const done = (cells: number) =>
    together.length > 0 ? words.suggestion.doneAll(cells) : words.suggestion.done(code, cells);
  const apply = () => void pane.work.applyChosen(lines, words.suggestion.doing, done);
  return (
    <div ref={preview} className={styles.preview}>
      {lines.length === 0 && <p className={shared.paragraph}>{words.suggestion.nothing}</p>}
      <ChangedCells pane={pane} lines={own.slice(0, shownAtOnce)} />
      {own.length > shownAtOnce && (
        <details>
          <summary tabIndex={0} className={shared.summary}>
            {words.suggestion.others(own.length - shownAtOnce)}
          </summary>
          <ChangedCells pane={pane} lines={own.slice(shownAtOnce)} />
        </details>
      )}
      <FollowingLines pane={pane} lines={following} />
      <div className={shared.row}>
        {lines.length > 0 && (
          <Button size="small" appearance="primary" onClick={apply}>
            {words.suggestion.apply}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
