import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../actions/verdict";
import { words } from "../strings";

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: "4px solid",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
  },
  ready: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  notReady: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  stale: { borderLeftColor: tokens.colorNeutralStroke1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly verdict: Verdict;
  /** The workbook has changed since: 可以报送 is no longer said of what stands there. */
  readonly stale: boolean;
}

/** Whether the filing can be handed in, or what still stands in the way. */
export function VerdictLine({ verdict, stale }: Props) {
  const styles = useStyles();
  const standing = stale ? styles.stale : verdict.ready ? styles.ready : styles.notReady;
  return (
    <p className={mergeClasses(styles.verdict, standing)}>{stale ? words.stale.verdict(verdict.text) : verdict.text}</p>
  );
}
