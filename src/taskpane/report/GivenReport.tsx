import { Button, MessageBar, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReportText } from "../../forms/report-text";
import { giveReport } from "../beside-work";
import type { FindingEntry } from "../finding-groups";
import { countBySeverity, entriesOf } from "../finding-groups";
import type { Reviewed } from "../pane-state";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { CheckedText } from "./CheckedText";
import { GiveReport } from "./GiveReport";
import { reportWords } from "./report-words";

const words = reportWords.given;

/** A report that somebody wrote: asked for first, then shown with what is wrong in it. */
export function GivenReport({ pane }: { readonly pane: Pane }) {
  const [editing, setEditing] = useState(false);
  const { given, reviewed } = pane.state;
  if (!given || editing) {
    const done = () => setEditing(false);
    return <GiveReport pane={pane} given={given} done={done} />;
  }
  return <Checked pane={pane} given={given} reviewed={reviewed} edit={() => setEditing(true)} />;
}

interface Props {
  readonly pane: Pane;
  readonly given: ReportText;
  readonly reviewed: Reviewed | undefined;
  readonly edit: () => void;
}

function Checked({ pane, given, reviewed, edit }: Props) {
  const shared = useSharedStyles();
  const checked = reviewed?.review.filing.report;
  const findings = reviewed?.review.findings;
  const entries = useMemo(
    () => inReport(checked === given ? entriesOf(findings ?? []) : []),
    [checked, given, findings],
  );
  return (
    <div className={shared.section}>
      <div className={mergeClasses(shared.row, shared.spread)}>
        <h2 className={shared.heading}>{given.name}</h2>
        <span className={shared.quiet}>{words.length([...given.text.replace(/\s/g, "")].length)}</span>
      </div>
      <div className={shared.row}>
        <Button size="small" onClick={edit}>
          {words.edit}
        </Button>
        <Button size="small" onClick={() => void giveReport(pane.work, undefined)}>
          {words.remove}
        </Button>
      </div>
      {checked !== given || !reviewed ? (
        <p className={shared.paragraph}>{words.reading}</p>
      ) : (
        <>
          {pane.state.stale && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.stale}</MessageBarBody>
            </MessageBar>
          )}
          <Summary entries={entries} />
          <CheckedText pane={pane} given={given} entries={entries} explanations={reviewed.explanations} />
        </>
      )}
    </div>
  );
}

function Summary({ entries }: { readonly entries: readonly FindingEntry[] }) {
  const shared = useSharedStyles();
  const { error, warning, reminder } = countBySeverity(entries.map(({ finding }) => finding));
  if (entries.length === 0) return <p className={shared.paragraph}>{words.none}</p>;
  return (
    <>
      <p className={shared.paragraph}>{words.counts(error, warning, reminder)}</p>
      <p className={mergeClasses(shared.paragraph, shared.quiet)}>{words.legend}</p>
    </>
  );
}

const inReport = (entries: readonly FindingEntry[]): readonly FindingEntry[] =>
  entries.filter(({ finding }) => finding.at.passage);
