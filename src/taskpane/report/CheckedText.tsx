import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { Explanations } from "../../forms/explanations";
import type { ReportText } from "../../forms/report-text";
import type { FindingEntry } from "../finding-groups";
import { FindingCard } from "../review/FindingCard";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { linesOf } from "./passages";
import { StepBar } from "./StepBar";
import { useStepKeys } from "./step-keys";
import { useSteps } from "./steps";
import { TextLine } from "./TextLine";

const useStyles = makeStyles({
  cards: { marginTop: "6px" },
  /** What gets the focus must not hide behind the bar either that leads from finding to finding. */
  text: { "& button, & summary, & textarea, & input, & [tabindex]": { scrollMarginTop: "92px" } },
});

interface Props {
  readonly pane: Pane;
  readonly given: ReportText;
  readonly entries: readonly FindingEntry[];
  readonly explanations: Explanations;
}

/** The text of a report with the words marked that findings point at; a press unfolds what they say. */
export function CheckedText({ pane, given, entries, explanations }: Props) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const lines = useMemo(() => linesOf(given.text, entries), [given, entries]);
  const text = useRef<HTMLDivElement>(null);
  const steps = useSteps(lines, text, pane.state.sought);
  const { open, current, count, go, toggle } = steps;
  useStepKeys(text, go);
  return (
    <>
      {count > 0 && <StepBar steps={steps} />}
      <div
        ref={text}
        className={mergeClasses(shared.card, shared.section, styles.text)}
        role="document"
        aria-label={given.name}
      >
        {lines.map((line) => {
          const shown = line.cells.flat().find((piece) => piece.start === open && piece.entries.length > 0);
          const here = line.cells.flat().some(({ start }) => start === current?.start) ? current?.start : undefined;
          return (
            <div key={line.start}>
              <TextLine line={line} open={shown?.start} current={here} toggle={toggle} />
              {shown && (
                <ul className={mergeClasses(shared.list, styles.cards)}>
                  {shown.entries.map((entry) => (
                    <FindingCard
                      key={entry.key}
                      pane={pane}
                      entry={entry}
                      explanations={explanations}
                      current={entry === current?.entry && shown.entries.length > 1}
                    />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
