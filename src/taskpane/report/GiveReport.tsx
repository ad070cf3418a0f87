import { Button, Textarea, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useId, useState } from "react";
import type { ReportText } from "../../forms/report-text";
import { giveReport, openReport } from "../beside-work";
import { FileButton } from "../FileButton";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { reportWords } from "./report-words";

const words = reportWords.given;

const useStyles = makeStyles({
  text: { width: "100%", "& textarea": { minHeight: "220px", lineHeight: "1.7" } },
});

interface Props {
  readonly pane: Pane;
  /** The text as it stands, when it is to be altered. */
  readonly given: ReportText | undefined;
  readonly done: () => void;
}

/** Where a report is pasted, or its file opened. */
export function GiveReport({ pane, given, done }: Props) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [draft, setDraft] = useState(given?.text ?? "");
  const hint = useId();
  const empty = draft.trim() === "";
  const give = (text: ReportText) => {
    done();
    void giveReport(pane.work, text);
  };
  const check = () => {
    if (!empty) give({ name: given?.name ?? words.pasted, text: draft.replace(/\r\n?/g, "\n") });
  };
  const submit = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    check();
  };
  return (
    <div className={shared.section}>
      <p className={mergeClasses(shared.paragraph, shared.quiet)}>{words.intro}</p>
      <Textarea
        className={styles.text}
        aria-label={words.label}
        aria-describedby={hint}
        placeholder={words.placeholder}
        resize="vertical"
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onKeyDown={submit}
      />
      <div className={shared.row}>
        <Button appearance="primary" disabledFocusable={empty} onClick={check}>
          {words.check}
        </Button>
        <FileButton accept=".docx,.txt" choose={(file) => void openReport(pane.work, file, give)}>
          {words.open}
        </FileButton>
        {given && <Button onClick={done}>{words.cancel}</Button>}
      </div>
      <p id={hint} className={mergeClasses(shared.paragraph, shared.quiet)}>
        {words.keys}
      </p>
    </div>
  );
}
