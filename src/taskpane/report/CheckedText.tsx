import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { Severity } from "../../checks/check";
import type { ReportText } from "../../forms/report-text";
import type { FindingEntry } from "../finding-groups";
import { FindingCard } from "../review/FindingCard";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import type { Line, Piece } from "./passages";
import { linesOf, toneOf } from "./passages";
import { reportWords } from "./report-words";

const words = reportWords.given;
const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: { lineHeight: "1.8", contentVisibility: "auto" },
  line: { margin: 0, minHeight: "1em", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
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
  error: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    boxShadow: `inset 0 -2px ${tokens.colorStatusDangerBorderActive}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    boxShadow: `inset 0 -2px ${tokens.colorStatusWarningBorderActive}`,
  },
  reminder: {
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 -2px ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface Props {
  readonly pane: Pane;
  readonly given: ReportText;
  readonly entries: readonly FindingEntry[];
  readonly explanations: ReadonlyMap<string, string>;
}

/** The text of a report with the words marked that findings point at; a press unfolds what they say. */
export function CheckedText({ pane, given, entries, explanations }: Props) {
  const shared = useSharedStyles();
  const lines = useMemo(() => linesOf(given.text, entries), [given, entries]);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const text = useRef<HTMLDivElement>(null);
  const { sought } = pane.state;
  useEffect(() => {
    if (!sought) return;
    setOpen(undefined);
    const marks = [...(text.current?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
    const mark = marks.find(({ dataset }) => Number(dataset["end"]) > sought.start);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [sought]);
  const toggle = (start: number) => setOpen((before) => (before === start ? undefined : start));
  return (
    <div ref={text} className={mergeClasses(shared.card, shared.section)} role="document" aria-label={given.name}>
      {lines.map((line) => {
        const shown = line.cells.flat().find((piece) => piece.start === open && piece.entries.length > 0);
        return (
          <div key={line.start}>
            <TextLine line={line} open={shown?.start} toggle={toggle} />
            {shown && (
              <ul className={shared.list}>
                {shown.entries.map((entry) => (
                  <FindingCard key={entry.key} pane={pane} entry={entry} explanations={explanations} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface LineProps {
  readonly line: Line;
  readonly open: number | undefined;
  readonly toggle: (start: number) => void;
}

/** Drawn again only when what it shows changes: a report has some six hundred. */
const TextLine = memo(
  function TextLine({ line, open, toggle }: LineProps) {
    const styles = useStyles();
    const pieces = (cell: readonly Piece[]) =>
      cell.map((piece) => <Words key={piece.start} piece={piece} open={open === piece.start} toggle={toggle} />);
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
  (before, after) => before.line === after.line && before.open === after.open,
);

function Words({ piece, open, toggle }: { readonly piece: Piece; readonly open: boolean } & Pick<LineProps, "toggle">) {
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
      aria-label={words.mark(piece.text, piece.entries.length)}
      className={mergeClasses(styles.mark, styles[tone])}
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
