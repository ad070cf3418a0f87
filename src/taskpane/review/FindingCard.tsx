import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { answerTo } from "../../actions/answers";
import { severityNames } from "../../actions/mark-findings";
import type { Finding } from "../../checks/check";
import { alsoWords } from "../../checks/also-words";
import type { Explanations } from "../../forms/explanations";
import { CellLink } from "../CellLink";
import { PassageLink } from "../PassageLink";
import type { FindingEntry } from "../finding-groups";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { EvidenceList } from "./EvidenceList";
import { ExplanationBox } from "./ExplanationBox";
import { Suggestion } from "./Suggestion";
import { WhyPanel } from "./WhyPanel";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    scrollMarginTop: "48px",
    scrollMarginBottom: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  /** A shadow takes no room; where the system forces its colours there are none, but outlines. */
  current: {
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  code: { fontWeight: tokens.fontWeightSemibold },
  place: { marginLeft: "auto" },
  figures: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px", margin: 0 },
  figure: { minWidth: "72px" },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

const tones = { error: "danger", warning: "warning", reminder: "informative" } as const;

interface Props {
  readonly pane: Pane;
  readonly entry: FindingEntry;
  readonly explanations: Explanations;
  /** A person going from one finding to the next has come to this one. */
  readonly current?: boolean;
}

/** One finding: what is wrong, what proves it, what can be done about it. */
export function FindingCard({ pane, entry, explanations, current = false }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { finding, key } = entry;
  const answer = answerTo(explanations, finding, pane.state.reviewed?.review.filing.year);
  return (
    <li>
      <article
        className={mergeClasses(shared.card, styles.card, current && styles.current)}
        aria-current={current || undefined}
        aria-label={`${finding.code} ${severityNames[finding.severity]} ${finding.message}`}
        data-finding={key}
        tabIndex={-1}
      >
        <div className={shared.row}>
          <span className={styles.code}>{finding.code}</span>
          <Badge appearance="tint" color={tones[finding.severity]}>
            {severityNames[finding.severity]}
          </Badge>
          {answer && (
            <Badge appearance="outline" color={answer.outdated ? "warning" : "informative"}>
              {answer.outdated ? words.explanation.outdated : words.explanation.answered}
            </Badge>
          )}
          <span className={styles.place}>
            {finding.at.at && <CellLink pane={pane} at={finding.at.at} />}
            {finding.at.passage && <PassageLink pane={pane} field={finding.at} passage={finding.at.passage} />}
          </span>
        </div>
        <p className={shared.paragraph}>{finding.message}</p>
        <Figures finding={finding} />
        {finding.also.length > 0 && (
          <p className={mergeClasses(shared.paragraph, shared.quiet)}>{alsoWords(finding.also, finding.suspect)}。</p>
        )}
        <EvidenceList pane={pane} evidence={finding.because} />
        <WhyPanel pane={pane} code={finding.code} basis={finding.basis} />
        <Suggestion pane={pane} entry={entry} />
        <ExplanationBox pane={pane} finding={finding} answer={answer} />
      </article>
    </li>
  );
}

/** 填报, 应为, 差额: as many of the three as there are. */
function Figures({ finding: { stated, expected, difference } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (expected === undefined) return null;
  const figures = [
    [words.findings.stated, stated || words.findings.blank],
    [words.findings.expected, expected],
    ...(difference === undefined ? [] : [[words.findings.difference, difference]]),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt className={shared.quiet}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
