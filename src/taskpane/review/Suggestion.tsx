import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FillLine } from "../../actions/filling/fill-plan";
import { ChangedCells, FollowingLines } from "../fill/FollowingLines";
import type { FindingEntry } from "../finding-groups";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  open: { alignSelf: "flex-start" },
  preview: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
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
  const { suggest, at, together } = entry.finding;
  const shown = pane.state.suggestion?.key === entry.key ? pane.state.suggestion : undefined;
  // Words of the report are corrected where the report was written; the finding names the right ones.
  if (suggest === undefined || at.passage !== undefined) return null;
  // A figure over a live formula would be right today and wrong with the next change: its parts are what to correct.
  if (at.cell?.formula !== undefined)
    return <p className={mergeClasses(shared.quiet, shared.paragraph)}>{words.suggestion.computed}</p>;
  const close = () => pane.work.store.dispatch({ type: "suggested", suggestion: undefined });
  return (
    <>
      <Button
        size="small"
        className={styles.open}
        aria-expanded={shown !== undefined}
        onClick={() => (shown ? close() : void pane.work.previewSuggestion(entry))}
      >
        {together ? words.suggestion.previewAll(together.length + 1) : words.suggestion.preview(String(suggest))}
      </Button>
      {shown && <SuggestedLines pane={pane} entry={entry} lines={shown.lines} close={close} />}
    </>
  );
}

interface LinesProps extends Props {
  readonly lines: readonly FillLine[];
  readonly close: () => void;
}

function SuggestedLines({ pane, entry, lines, close }: LinesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { code, at, together = [] } = entry.finding;
  const keys = new Set([at, ...together].map(({ key }) => key));
  const own = lines.filter(({ key }) => keys.has(key));
  const following = lines.filter(({ key }) => !keys.has(key));
  const apply = () =>
    void pane.work.applyChosen(lines, words.suggestion.doing, (cells) => words.suggestion.done(code, cells));
  return (
    <div className={styles.preview}>
      {lines.length === 0 && <p className={shared.paragraph}>{words.suggestion.nothing}</p>}
      <ChangedCells pane={pane} lines={own} />
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
