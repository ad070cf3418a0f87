import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FillLine } from "../../actions/filling/fill-plan";
import { CellLink } from "../CellLink";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { OldToNew } from "./OldToNew";

const useStyles = makeStyles({
  label: { display: "flex", columnGap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  text: { overflowWrap: "anywhere" },
});

interface Props {
  readonly pane: Pane;
  readonly lines: readonly FillLine[];
}

/** One change can move the totals of a whole table. */
const openedAtMost = 3;

/** The formulas that will show another figure once what is chosen is written; nobody chooses among them. */
export function FollowingLines({ pane, lines }: Props) {
  const shared = useSharedStyles();
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= openedAtMost}>
      <summary tabIndex={0} className={shared.summary}>
        {words.suggestion.follow(lines.length)}
      </summary>
      <ChangedCells pane={pane} lines={lines} />
    </details>
  );
}

/** Cells with what stands in them and what would. */
export function ChangedCells({ pane, lines }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={shared.list}>
      {lines.map((line) => (
        <li key={line.key}>
          <div className={mergeClasses(styles.label, shared.quiet)}>
            <span className={styles.text}>{line.label}</span>
            <CellLink pane={pane} at={line.at} />
          </div>
          <OldToNew before={line.before} after={line.after} />
        </li>
      ))}
    </ul>
  );
}
