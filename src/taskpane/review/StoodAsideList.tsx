import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StoodAside } from "../../checks/check";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import { reasonsOf } from "./stood-aside-reasons";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0 },
  reason: { fontWeight: tokens.fontWeightSemibold, marginTop: "8px", overflowWrap: "anywhere" },
  what: { margin: 0, overflowWrap: "anywhere" },
});

/** The checks that could not be asked, and why: silence is not success. */
export function StoodAsideList({ stoodAside }: { readonly stoodAside: readonly StoodAside[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (stoodAside.length === 0) return null;
  return (
    <details className={shared.card}>
      <summary tabIndex={0} className={shared.summary}>
        {words.stoodAside.title(stoodAside.length)}
      </summary>
      <p className={mergeClasses(shared.paragraph, shared.quiet)}>{words.stoodAside.explain}</p>
      <dl className={styles.list}>
        {reasonsOf(stoodAside).map(({ reason, what }) => (
          <div key={reason}>
            <dt className={styles.reason}>{reason}</dt>
            <dd className={mergeClasses(styles.what, shared.quiet)}>{what.join("、")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
