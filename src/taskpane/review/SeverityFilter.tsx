import { Input, ToggleButton, makeStyles } from "@fluentui/react-components";
import { severityNames } from "../../actions/mark-findings";
import type { Severity } from "../../checks/check";
import { severities } from "../finding-groups";
import { words } from "../strings";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: "auto" },
});

interface Props {
  readonly pane: Pane;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Which severities are shown, with how many each has, and a search in their words. */
export function SeverityFilter({ pane, counts }: Props) {
  const styles = useStyles();
  const { hidden, text } = pane.state.filter;
  const { dispatch } = pane.work.store;
  const toggle = (severity: Severity) =>
    dispatch({
      type: "filtered",
      filter: { hidden: severities.filter((one) => hidden.includes(one) !== (one === severity)) },
    });
  return (
    <div className={styles.filter}>
      <div role="group" aria-label={words.findings.filter} className={styles.buttons}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.button}
            title={words.advice[severity]}
            checked={!hidden.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {hidden.includes(severity) ? "" : "✓ "}
            {severityNames[severity]} {counts[severity]}
          </ToggleButton>
        ))}
      </div>
      <Input
        type="search"
        aria-label={words.findings.search}
        placeholder={words.findings.search}
        value={text}
        onChange={(_, { value }) => dispatch({ type: "filtered", filter: { text: value } })}
      />
    </div>
  );
}
