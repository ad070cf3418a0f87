import { Button, makeStyles } from "@fluentui/react-components";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What can be filled in from what the workbook already holds; each shows a preview first. */
export function FillCommands({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{words.fill.title}</h2>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void pane.work.preview("figures")}>
          {words.fill.figures}
        </Button>
        <Button onClick={() => void pane.work.preview("scores")}>{words.fill.scores}</Button>
      </div>
    </section>
  );
}
