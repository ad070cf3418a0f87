import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneState } from "../pane-state";
import { words } from "../strings";
import type { Pane } from "../use-pane";
import { EditionChoice } from "./EditionChoice";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "12px 12px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  state: { flexShrink: 0, marginTop: "1px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whose filing this is, of which year, by which edition, and how it stands. */
export function PaneHeader({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { reviewed } = pane.state;
  const { unit, year } = reviewed?.review.filing ?? {};
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1 className={styles.unit}>{reviewed ? (unit ?? words.header.noUnit) : words.product}</h1>
        <StateBadge state={pane.state} />
      </div>
      <div className={styles.line}>
        {reviewed && <span>{year ? words.header.year(year) : words.header.noYear}</span>}
        <EditionChoice pane={pane} />
      </div>
    </header>
  );
}

/** How the filing stands, in words first: the colour only repeats them. */
function StateBadge({ state }: { readonly state: PaneState }) {
  const [text, color] = standing(state);
  return (
    <Badge className={useStyles().state} appearance="tint" color={color} size="large">
      {text}
    </Badge>
  );
}

type Standing = [string, "success" | "danger" | "warning" | "informative"];

function standing({ phase, stale, reviewed, mismatch }: PaneState): Standing {
  const { header } = words;
  if (phase === "reading" && !reviewed) return [header.reading, "informative"];
  if (phase === "failed") return unreadStanding(mismatch);
  if (!reviewed) return [header.unread, "informative"];
  if (stale && phase !== "reading") return [header.stale, "warning"];
  return reviewed.verdict.ready ? [header.ready, "success"] : [header.notReady, "danger"];
}

function unreadStanding(mismatch: PaneState["mismatch"]): Standing {
  const { header } = words;
  if (!mismatch) return [header.failed, "danger"];
  return mismatch.empty ? [header.noForms, "informative"] : [header.mismatch, "danger"];
}
