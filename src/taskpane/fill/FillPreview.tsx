import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Preview } from "../pane-state";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { FillGroup } from "./FillGroup";
import { FollowingLines } from "./FollowingLines";
import { groupLines, isChoice } from "./line-groups";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  groups: { rowGap: "12px" },
  button: { alignSelf: "flex-start" },
});

/** Two hundred projects are eight thousand lines: those of the first tables are drawn, the others when asked for. */
const openAtFirst = 4;

interface Props {
  readonly pane: Pane;
  readonly preview: Preview;
}

/** Everything a fill would write, table by table, to be accepted line by line. */
export function FillPreview({ pane, preview }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { of, plan } = preview;
  return (
    <section className={mergeClasses(shared.section, styles.groups)}>
      <h2 className={shared.heading}>{words.fill.preview[of]}</h2>
      {plan.lines.length === 0 ? (
        <p className={shared.paragraph}>{words.fill.nothing[of]}</p>
      ) : (
        <p className={mergeClasses(shared.paragraph, shared.quiet)}>
          {words.fill.count(plan.lines.filter(isChoice).length)}
          {words.fill.overwriteNote}
        </p>
      )}
      {preview.stale && <StalePreview pane={pane} of={of} />}
      {groupLines(plan.lines.filter(isChoice)).map((group, index) => (
        <FillGroup key={group.sheet} pane={pane} group={group} chosen={preview.chosen} open={index < openAtFirst} />
      ))}
      <FollowingLines pane={pane} lines={plan.lines.filter((line) => !isChoice(line))} />
      <Unplaced unplaced={plan.unplaced} />
      <PreviewButtons pane={pane} preview={preview} />
    </section>
  );
}

function StalePreview({ pane, of }: { readonly pane: Pane; readonly of: Preview["of"] }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.fill.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void pane.work.preview(of)}>
          {words.fill.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Unplaced({ unplaced }: { readonly unplaced: readonly string[] }) {
  const shared = useSharedStyles();
  if (unplaced.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={shared.summary}>
        {words.fill.unplaced(unplaced.length)}
      </summary>
      <ul>
        {unplaced.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function PreviewButtons({ pane, preview }: Props) {
  const styles = useStyles();
  const { plan, chosen, stale } = preview;
  const choices = plan.lines.filter(isChoice);
  const count = choices.filter((line) => chosen.has(line)).length;
  const apply = () =>
    void pane.work.applyChosen(
      plan.lines.filter((line) => chosen.has(line)),
      words.fill.doing,
      words.fill.done,
    );
  return (
    <div className={styles.bar}>
      {plan.lines.length > 0 && (
        <Button appearance="primary" disabledFocusable={(choices.length > 0 && count === 0) || stale} onClick={apply}>
          {words.fill.apply(count)}
        </Button>
      )}
      <Button onClick={() => pane.work.store.dispatch({ type: "previewClosed" })}>
        {plan.lines.length > 0 ? words.cancel : words.close}
      </Button>
    </div>
  );
}
