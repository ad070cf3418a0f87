import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { openLastYear, removeLastYear } from "../beside-work";
import { FileButton } from "../FileButton";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({ name: { minWidth: 0, overflowWrap: "anywhere" } });

/** Which file of last year the review compares with, and a way to choose one. */
export function LastYearLine({ pane }: { readonly pane: Pane }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { lastYear } = pane.state;
  return (
    <div className={mergeClasses(shared.row, shared.place)} tabIndex={-1}>
      <span className={mergeClasses(shared.quiet, styles.name)}>
        {words.lastYear.label}
        {lastYear?.name ?? words.lastYear.none}
      </span>
      {lastYear ? (
        <Button
          size="small"
          aria-label={words.lastYear.removeNamed(lastYear.name)}
          onClick={() => void removeLastYear(pane.work)}
        >
          {words.lastYear.remove}
        </Button>
      ) : (
        <FileButton
          size="small"
          title={words.lastYear.explain}
          accept=".xlsx,.xlsm"
          choose={(file) => void openLastYear(pane.work, file)}
        >
          {words.lastYear.choose}
        </FileButton>
      )}
    </div>
  );
}
