import { Button, makeStyles } from "@fluentui/react-components";
import type { Reviewed } from "../pane-state";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface Props {
  readonly pane: Pane;
  readonly reviewed: Reviewed;
}

/** Puts the findings into the workbook, beside the cells or on a sheet of their own, and takes the marks out again. */
export function MarkBar({ pane, reviewed }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { work } = pane;
  const { workbook } = work.host;
  const { review, explanations } = reviewed;
  const mark = () =>
    void work.write(
      words.marks.marking,
      (core) => core.markFindings(workbook, review.findings),
      (marks) => words.marks.marked(marks.length),
    );
  const clear = () =>
    void work.write(
      words.marks.clearing,
      (core) => core.clearMarks(workbook),
      () => words.marks.cleared,
    );
  const write = () =>
    void work.write(
      words.marks.writing,
      (core) => core.writeAuditSheet(workbook, review, explanations),
      words.marks.written,
    );
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{words.marks.title}</h2>
      <div className={styles.buttons}>
        <Button onClick={mark}>{words.marks.mark}</Button>
        <Button onClick={clear}>{words.marks.clear}</Button>
        <Button onClick={write}>{words.marks.sheet}</Button>
      </div>
    </section>
  );
}
