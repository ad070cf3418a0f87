import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../strings";

const useStyles = makeStyles({
  line: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  blank: { color: tokens.colorNeutralForeground2 },
  fresh: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});

/** What stands in a cell → what would. */
export function OldToNew({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {before === "" ? (
        <span className={styles.blank}>{words.fill.blank}</span>
      ) : (
        <del className={styles.old}>{before}</del>
      )}
      {" → "}
      <ins className={styles.fresh}>{after}</ins>
    </div>
  );
}
