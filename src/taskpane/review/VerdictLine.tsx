import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../actions/verdict";

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
});

/** Whether the filing can be handed in, or what still stands in the way. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.verdict, verdict.ready ? styles.ready : styles.notReady)}>{verdict.text}</p>;
}
