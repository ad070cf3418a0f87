import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { editions, findEdition } from "../../forms/editions";
import { openEdition } from "../beside-work";
import { FileButton } from "../FileButton";
import { words } from "../strings";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  /** One line with the year, down to 320 px. */
  edition: { display: "flex", alignItems: "center", columnGap: "6px", flex: "1 1 200px", minWidth: 0 },
  label: { flexShrink: 0 },
  button: { minWidth: "auto", flexShrink: 0 },
  own: { flexBasis: "100%", overflowWrap: "anywhere" },
  select: {
    flex: "0 1 auto",
    minWidth: 0,
    minHeight: "28px",
    maxWidth: "190px",
    padding: "2px 4px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** No edition at all: the one the workbook keeps cannot be used, and any other is a choice. */
const lost = "";

/** By which edition the filing is judged: one of ours, or a file of one's own, which the workbook keeps. */
export function EditionChoice({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const id = useId();
  const { edition, editionLost } = pane.state;
  const own = !editionLost && edition.file !== undefined;
  const choose = (chosen: string) => {
    const wanted = findEdition(chosen);
    if (wanted) void pane.work.chooseEdition(wanted);
  };
  return (
    <>
      <span className={styles.edition}>
        <label htmlFor={id} className={styles.label}>
          {words.header.edition}
        </label>
        <select
          id={id}
          className={styles.select}
          value={editionLost ? lost : edition.id}
          onChange={(event) => choose(event.target.value)}
        >
          {editionLost && <option value={lost}>{words.header.lost}</option>}
          {editions.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
          {own && <option value={edition.id}>{edition.name}</option>}
        </select>
        <FileButton
          size="small"
          className={styles.button}
          title={words.header.ownExplain}
          accept=".json"
          choose={(file) => void openEdition(pane.work, file)}
        >
          {words.header.openOwn}
        </FileButton>
      </span>
      {own && <span className={styles.own}>{words.header.own(edition.name)}</span>}
    </>
  );
}
