import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Severity } from "../../checks/check";
import type { Line, Piece } from "./passages";
import { toneOf } from "./passages";
import { reportWords } from "./report-words";

const words = reportWords.given;
const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  /** What is not drawn while out of sight is cut off at its edges: outlines need room. */
  text: { lineHeight: "1.8", contentVisibility: "auto", margin: "0 -4px", padding: "0 4px" },
  line: { minHeight: "1em", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  row: { display: "flex", columnGap: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  name: { flex: "2 1 0" },
  mark: {
    color: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    [contrast]: { backgroundColor: "Mark", color: "MarkText", textDecorationLine: "underline" },
  },
  current: { outline: `2px solid ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: "1px" },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    boxShadow: `inset 0 -2px ${tokens.colorStatusDangerBorderActive}`,
    [contrast]: { textDecorationStyle: "double" },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    boxShadow: `inset 0 -2px ${tokens.colorStatusWarningBorderActive}`,
  },
  reminder: {
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 -2px ${tokens.colorNeutralStrokeAccessible}`,
    [contrast]: { textDecorationStyle: "dotted" },
  },
});

interface LineProps {
  readonly line: Line;
  readonly open: number | undefined;
  readonly current: number | undefined;
  readonly toggle: (start: number) => void;
}

/** Drawn again only when what it shows changes: a report has some six hundred. */
export const TextLine = memo(
  function TextLine({ line, open, current, toggle }: LineProps) {
    const styles = useStyles();
    const pieces = (cell: readonly Piece[]) =>
      cell.map((piece) => (
        <Words
          key={piece.start}
          piece={piece}
          open={open === piece.start}
          current={current === piece.start}
          toggle={toggle}
        />
      ));
    const [first, ...rest] = line.cells;
    if (rest.length === 0) return <p className={mergeClasses(styles.text, styles.line)}>{pieces(first ?? [])}</p>;
    return (
      <div className={mergeClasses(styles.text, styles.row)}>
        {line.cells.map((cell, column) => (
          <span key={column} className={mergeClasses(styles.cell, column === 0 && styles.name)}>
            {pieces(cell)}
          </span>
        ))}
      </div>
    );
  },
  (before, after) => before.line === after.line && before.open === after.open && before.current === after.current,
);

interface WordsProps extends Pick<LineProps, "toggle"> {
  readonly piece: Piece;
  readonly open: boolean;
  readonly current: boolean;
}

function Words({ piece, open, current, toggle }: WordsProps) {
  const styles = useStyles();
  const tone: Severity | undefined = toneOf(piece);
  if (!tone) return piece.text;
  return (
    <mark
      role="button"
      tabIndex={0}
      data-start={piece.start}
      data-end={piece.end}
      aria-expanded={open}
      aria-current={current || undefined}
      aria-label={words.mark(piece.text, piece.entries.length)}
      className={mergeClasses(styles.mark, styles[tone], current && styles.current)}
      onClick={() => toggle(piece.start)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        toggle(piece.start);
      }}
    >
      {piece.text}
    </mark>
  );
}
