import { Button, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Answer as Given } from "../../actions/answers";
import { answerTo, outdatedText } from "../../actions/answers";
import type { Finding } from "../../checks/check";
import { saysSomething } from "../../forms/says-something";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "6px", paddingTop: "4px" },
  outdated: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

interface Props {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly answer: Given | undefined;
}

/** What the unit answers to a finding; it travels in the workbook. What it answered last year is offered, never taken over unasked. */
export function ExplanationBox({ pane, finding, answer }: Props) {
  const shared = useSharedStyles();
  const { reviewed } = pane.state;
  const earlier = answer || !reviewed ? undefined : answerTo(reviewed.earlier, finding, undefined);
  return (
    <>
      {earlier && (
        <div className={mergeClasses(shared.row, shared.spread)}>
          <span className={mergeClasses(shared.quiet, shared.paragraph)}>
            {words.explanation.earlier(earlier.words)}
          </span>
          <Button size="small" onClick={() => keepAnswer(pane, finding, earlier.words)}>
            {words.explanation.adopt}
          </Button>
        </div>
      )}
      {answer?.outdated && <Outdated pane={pane} finding={finding} answer={answer} />}
      <OwnAnswer pane={pane} finding={finding} explanation={answer?.words} />
    </>
  );
}

/** The figures have changed since the answer was given: a press says that it holds for the new ones too. */
function Outdated({ pane, finding, answer }: Props & { readonly answer: Given }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.outdated}>
      <p className={shared.paragraph}>{words.explanation.own(answer.words)}</p>
      <p className={mergeClasses(shared.paragraph, shared.quiet)}>{outdatedText(answer)}</p>
      <Button size="small" onClick={() => keepAnswer(pane, finding, answer.words, words.explanation.confirmed)}>
        {words.explanation.confirm}
      </Button>
    </div>
  );
}

interface OwnProps {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly explanation: string | undefined;
}

function OwnAnswer({ pane, finding, explanation }: OwnProps) {
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

function keepAnswer(pane: Pane, finding: Finding, answer: string, saved = words.explanation.saved): void {
  const { code } = finding;
  const year = pane.state.reviewed?.review.filing.year;
  void pane.work.write(
    words.explanation.doing,
    (core) => core.explainFinding(pane.work.host.workbook, finding, answer, year),
    () => (answer === "" ? words.explanation.removed(code) : saved(code)),
  );
}

function Answer({ pane, finding, explanation }: OwnProps & { readonly explanation: string }) {
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
