import { makeStyles } from "@fluentui/react-components";
import type { Field } from "../../forms/field";
import { addressText } from "../../workbook/address";
import { CellLink } from "../CellLink";
import { PassageLink } from "../PassageLink";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", alignItems: "baseline", columnGap: "8px" },
  label: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  value: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", maxWidth: "45%" },
});

interface Props {
  readonly pane: Pane;
  readonly evidence: readonly Field<unknown>[];
}

/** More lines than these would push the finding itself out of sight. */
const shownAtOnce = 4;

/** The cells, or the words of the report, that prove a finding; each can be visited. */
export function EvidenceList({ pane, evidence }: Props) {
  const shared = useSharedStyles();
  const placed = onePerPlace(evidence);
  if (placed.length === 0) return null;
  if (placed.length <= shownAtOnce) return <Lines pane={pane} evidence={placed} />;
  return (
    <details>
      <summary tabIndex={0} className={shared.summary}>
        {words.findings.evidence}（{placed.length}）
      </summary>
      <Lines pane={pane} evidence={placed} />
    </details>
  );
}

function Lines({ pane, evidence }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.findings.evidence}>
      {evidence.map((field) => (
        <li key={placeOf(field)} className={styles.line}>
          <Line pane={pane} field={field} />
        </li>
      ))}
    </ul>
  );
}

function Line({ pane, field }: { readonly pane: Pane; readonly field: Field<unknown> }) {
  const styles = useStyles();
  const { at, label, value, written, passage } = field;
  if (passage)
    return (
      <>
        <PassageLink pane={pane} field={field} passage={passage} />
        <span className={styles.label}>“{written}”</span>
      </>
    );
  return (
    <>
      {at && <CellLink pane={pane} at={at} />}
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value === undefined ? written || words.findings.blank : String(value)}</span>
    </>
  );
}

const placeOf = ({ at, passage, key }: Field<unknown>): string =>
  at ? addressText(at) : passage ? `report ${passage.start}` : key;

/** One cell may prove a finding twice over; what stands in last year's workbook is named but cannot be visited. */
function onePerPlace(evidence: readonly Field<unknown>[]): readonly Field<unknown>[] {
  const shown = evidence.filter((field) => field.state !== "absent");
  return [...new Map(shown.map((field) => [placeOf(field), field])).values()];
}
