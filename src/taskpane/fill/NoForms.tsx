import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { cellName } from "../../workbook/address";
import { CellLink } from "../CellLink";
import type { Mismatch } from "../failure";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { NewFiling } from "./NewForms";

const useStyles = makeStyles({ part: { rowGap: "12px" }, button: { alignSelf: "flex-start" } });

interface Props {
  readonly pane: Pane;
  readonly mismatch: Mismatch;
}

/** A workbook without a form, or with one that lacks a label: what to do about it. */
export function NoForms({ pane, mismatch }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { empty, message, nearest } = mismatch;
  return (
    <section className={mergeClasses(shared.section, styles.part)}>
      <h2 className={shared.heading}>{empty ? words.empty.title : words.empty.notQuite}</h2>
      <p className={shared.paragraph}>{empty ? words.empty.explain : message}</p>
      {nearest && (
        <p className={shared.paragraph}>
          <CellLink pane={pane} at={nearest}>
            {words.empty.goToNearest(cellName(nearest.row, nearest.column))}
          </CellLink>
        </p>
      )}
      {empty ? (
        <NewFiling pane={pane} />
      ) : (
        <Button className={styles.button} onClick={() => void pane.work.review()}>
          {words.reading.again}
        </Button>
      )}
    </section>
  );
}
