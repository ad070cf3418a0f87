import { Button, Textarea, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../checks/check";
import { saysSomething } from "../../forms/says-something";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "6px", paddingTop: "4px" },
});

interface Props {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly explanation: string | undefined;
}

/** What the unit answers to a finding; it travels in the workbook. What it answered last year is offered, never taken over unasked. */
export function ExplanationBox({ pane, finding, explanation }: Props) {
  const shared = useSharedStyles();
  const earlier = pane.state.reviewed?.earlier.get(finding.fingerprint);
  return (
    <>
      {earlier !== undefined && explanation === undefined && (
        <div className={mergeClasses(shared.row, shared.spread)}>
          <span className={mergeClasses(shared.quiet, shared.paragraph)}>{words.explanation.earlier(earlier)}</span>
          <Button size="small" onClick={() => keepAnswer(pane, finding, earlier)}>
            {words.explanation.adopt}
          </Button>
        </div>
      )}
      <OwnAnswer pane={pane} finding={finding} explanation={explanation} />
    </>
  );
}

function OwnAnswer({ pane, finding, explanation }: Props) {
  const shared = useSharedStyles();
  return (
    <details>
      <summary tabIndex={0} className={shared.summary}>
        {explanation === undefined ? words.explanation.open : words.explanation.edit}
      </summary>
      {/* What was undone or written elsewhere replaces a draft that says the same as before. */}
      <Answer key={explanation ?? ""} pane={pane} finding={finding} explanation={explanation ?? ""} />
    </details>
  );
}

function keepAnswer(pane: Pane, finding: Finding, answer: string): void {
  const { code } = finding;
  void pane.work.write(
    words.explanation.doing,
    (core) => core.explainFinding(pane.work.host.workbook, finding, answer),
    () => (answer === "" ? words.explanation.removed(code) : words.explanation.saved(code)),
  );
}

function Answer({ pane, finding, explanation }: Props & { readonly explanation: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [draft, setDraft] = useState(explanation);
  const { code } = finding;
  const save = (answer: string) => keepAnswer(pane, finding, answer);
  return (
    <div className={styles.box}>
      <Textarea
        aria-label={words.explanation.label(code)}
        placeholder={words.explanation.placeholder}
        rows={3}
        resize="vertical"
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
      />
      <div className={shared.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!saysSomething(draft) || draft.trim() === explanation}
          onClick={() => save(draft.trim())}
        >
          {words.explanation.save}
        </Button>
        {explanation !== "" && (
          <Button size="small" onClick={() => save("")}>
            {words.explanation.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
