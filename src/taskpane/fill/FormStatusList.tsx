import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FormStatus } from "../../actions/form-status";
import type { Reviewed } from "../pane-state";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { NewForms } from "./NewForms";
import { formName, keyedStatuses, missingForms } from "./form-names";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "8px 12px" },
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "24px" },
  forms: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  box: { padding: 0 },
  count: { whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: "auto" },
});

interface Props {
  readonly pane: Pane;
  readonly reviewed: Reviewed;
}

/** Every table the filing needs: there or not, how much of it is filled. */
export function FormStatusList({ pane, reviewed }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { filing } = reviewed.review;
  const missing = missingForms(reviewed.statuses);
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{words.forms.title}</h2>
      <ul className={mergeClasses(shared.card, styles.box, styles.forms)}>
        {keyedStatuses(reviewed.statuses).map(({ key, status }) => (
          <li key={key} className={styles.form}>
            <FormLine pane={pane} status={status} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && <NewForms pane={pane} unit={filing.unit} year={filing.year} missing={missing.length} />}
    </section>
  );
}

function FormLine({ pane, status }: { readonly pane: Pane; readonly status: FormStatus }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { at, filled, asked, firstBlank } = status;
  const name = formName(status);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        {!at && (
          <Badge appearance="tint" color="warning">
            {words.forms.missing}
          </Badge>
        )}
        {at && !firstBlank && (
          <Badge appearance="tint" color="success">
            {words.forms.complete}
          </Badge>
        )}
        {firstBlank?.at && <GoFill pane={pane} name={name} at={firstBlank.at} />}
      </div>
      {at && (
        <div className={styles.line}>
          <progress className={shared.bar} value={filled} max={asked} aria-label={name} />
          <span className={mergeClasses(shared.quiet, styles.count)}>{words.forms.filled(filled, asked)}</span>
        </div>
      )}
    </>
  );
}

function GoFill({
  pane,
  name,
  at,
}: {
  readonly pane: Pane;
  readonly name: string;
  readonly at: NonNullable<FormStatus["at"]>;
}) {
  return (
    <Button
      size="small"
      className={useStyles().button}
      aria-label={words.forms.goFillLabel(name)}
      onClick={() => void pane.work.show(at)}
    >
      {words.forms.goFill}
    </Button>
  );
}
