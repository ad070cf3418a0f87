import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { openLastYear, removeLastYear } from "../beside-work";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({ name: { minWidth: 0, overflowWrap: "anywhere" } });

/** Which file of last year the review compares with, and a way to choose one. */
export function LastYearLine({ pane }: { readonly pane: Pane }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { lastYear } = pane.state;
  return (
    <div className={shared.row}>
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
        <Button size="small" title={words.lastYear.explain} onClick={() => picker.current?.click()}>
          {words.lastYear.choose}
        </Button>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        data-purpose="last-year"
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void openLastYear(pane.work, chosen);
          target.value = "";
        }}
      />
    </div>
  );
}
