import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useId, useMemo, useRef } from "react";
import { severityNames } from "../../actions/mark-findings";
import { countBySeverity, listFindings } from "../finding-groups";
import type { SeverityGroup } from "../finding-groups";
import type { Reviewed } from "../pane-state";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { FindingCard } from "./FindingCard";
import { SeverityFilter } from "./SeverityFilter";
import { cardAfter, useKeptFocus } from "./card-focus";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: "16px", ":focus": { outlineStyle: "none" } },
  title: { display: "flex", alignItems: "baseline", columnGap: "8px" },
  severity: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  sheet: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, margin: "4px 0 0" },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly pane: Pane;
  readonly reviewed: Reviewed;
}

/** The findings: filtered, by severity, then by table. */
export function FindingList({ pane, reviewed }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { findings } = reviewed.review;
  const { filter } = pane.state;
  const list = useMemo(() => listFindings(findings, filter), [findings, filter]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const cards = useRef<HTMLDivElement>(null);
  const hint = useId();
  useKeptFocus(cards, list);
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const next = cardAfter(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <section className={mergeClasses(shared.section, shared.place)} tabIndex={-1}>
      <h2 className={shared.heading}>{words.findings.title}</h2>
      {list.total === 0 ? (
        <p className={shared.paragraph}>{words.findings.none}</p>
      ) : (
        <SeverityFilter pane={pane} counts={counts} />
      )}
      {list.matching > 0 && (
        <p id={hint} className={mergeClasses(shared.paragraph, shared.quiet)}>
          {words.findings.shown(list.drawn, list.total)}
          {"　"}
          {words.findings.keys}
        </p>
      )}
      {list.total > 0 && list.matching === 0 && <NothingMatches pane={pane} />}
      <div ref={cards} className={styles.groups} onKeyDown={step} tabIndex={-1}>
        {list.groups.map((group) => (
          <Group key={group.severity} pane={pane} reviewed={reviewed} group={group} />
        ))}
      </div>
      {list.drawn < list.matching && (
        <Button className={styles.button} onClick={() => pane.work.store.dispatch({ type: "moreFindings" })}>
          {words.findings.more}
        </Button>
      )}
    </section>
  );
}

function Group({ pane, reviewed, group }: Props & { readonly group: SeverityGroup }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={shared.section} aria-label={severityNames[group.severity]}>
      <div className={styles.title}>
        <h3 className={styles.severity}>
          {severityNames[group.severity]} {group.count}
        </h3>
        <span className={shared.quiet}>{words.advice[group.severity]}</span>
      </div>
      {group.sheets.map(({ sheet, entries }) => (
        <div key={sheet} className={shared.section}>
          <h4 className={mergeClasses(styles.sheet, shared.quiet)}>{sheet || words.findings.elsewhere}</h4>
          <ul className={shared.list}>
            {entries.map((entry) => (
              <FindingCard key={entry.key} pane={pane} entry={entry} explanations={reviewed.explanations} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function NothingMatches({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <p className={shared.paragraph}>{words.findings.hidden}</p>
      <Button
        className={styles.button}
        onClick={() => pane.work.store.dispatch({ type: "filtered", filter: { hidden: [], text: "" } })}
      >
        {words.findings.clearFilter}
      </Button>
    </>
  );
}
