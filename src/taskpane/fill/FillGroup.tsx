import { Badge, Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FillLine } from "../../actions/filling/fill-plan";
import { CellLink } from "../CellLink";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import type { LineGroup } from "./line-groups";
import { choiceOf } from "./line-groups";
import { OldToNew } from "./OldToNew";

const useStyles = makeStyles({
  group: { padding: "4px 12px 8px 4px" },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  tick: { minWidth: 0 },
  fold: { minWidth: "auto", flexShrink: 0 },
  head: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    alignItems: "flex-start",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "4px",
    paddingBottom: "6px",
  },
  body: { flex: "1 1 0", minWidth: 0, paddingTop: "6px" },
  lines: { rowGap: 0 },
  label: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
  text: { overflowWrap: "anywhere" },
  foot: { display: "flex", columnGap: "8px", alignItems: "baseline", "& > :first-child": { flexShrink: 0 } },
});

interface Props {
  readonly pane: Pane;
  readonly group: LineGroup;
  readonly chosen: ReadonlySet<FillLine>;
  /** Whether its lines are shown at first. */
  readonly open: boolean;
}

/** The lines of one table, and one tick for all of them. */
export function FillGroup({ pane, group, chosen, open }: Props) {
  const [shown, setShown] = useState(open);
  const styles = useStyles();
  const shared = useSharedStyles();
  const choose = (lines: readonly FillLine[], wanted: boolean) =>
    pane.work.store.dispatch({ type: "chose", lines, chosen: wanted });
  const choice = choiceOf(group.lines, chosen);
  return (
    <section className={mergeClasses(shared.card, styles.group)} aria-label={group.sheet}>
      <div className={styles.top}>
        <Checkbox
          className={styles.tick}
          checked={choice}
          onChange={() => choose(group.lines, choice !== true)}
          label={<span className={styles.head}>{words.fill.all(group.sheet)}</span>}
        />
        <Button
          size="small"
          appearance="subtle"
          className={styles.fold}
          aria-expanded={shown}
          aria-label={`${group.sheet} ${words.fill.lines(group.lines.length)}`}
          onClick={() => setShown(!shown)}
        >
          {words.fill.lines(group.lines.length)} {shown ? "▴" : "▾"}
        </Button>
      </div>
      {shown && (
        <ul className={mergeClasses(shared.list, styles.lines)}>
          {group.lines.map((line) => (
            <Line key={line.key} pane={pane} line={line} chosen={chosen.has(line)} choose={choose} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface LineProps {
  readonly pane: Pane;
  readonly line: FillLine;
  readonly chosen: boolean;
  readonly choose: (lines: readonly FillLine[], wanted: boolean) => void;
}

function Line({ pane, line, chosen, choose }: LineProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <li className={styles.line}>
      <Checkbox
        checked={chosen}
        aria-label={`${line.label} ${words.fill.change[line.change]}`}
        onChange={(_, { checked }) => choose([line], checked === true)}
      />
      <div className={styles.body}>
        <div className={styles.label}>
          <span className={styles.text}>{line.label}</span>
          <CellLink pane={pane} at={line.at} />
        </div>
        <OldToNew before={line.before} after={line.after} />
        <div className={mergeClasses(styles.foot, shared.quiet)}>
          <Badge appearance="tint" size="small" color={line.change === "differs" ? "warning" : "informative"}>
            {words.fill.change[line.change]}
          </Badge>
          <span className={styles.text}>{words.fill.from(line.from)}</span>
        </div>
      </div>
    </li>
  );
}
