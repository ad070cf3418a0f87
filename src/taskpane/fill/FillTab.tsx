import { Button, makeStyles } from "@fluentui/react-components";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { FillCommands } from "./FillCommands";
import { FillPreview } from "./FillPreview";
import { FormStatusList } from "./FormStatusList";
import { NoForms } from "./NoForms";
import { ProjectTables } from "./ProjectTables";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", rowGap: "16px" } });

/** Which tables there are, how complete they are, and what can be filled in. */
export function FillTab({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { reviewed, mismatch, phase, preview } = pane.state;
  if (mismatch) return <NoForms pane={pane} mismatch={mismatch} />;
  if (!reviewed && phase === "idle") return <Unread pane={pane} />;
  if (preview) return <FillPreview pane={pane} preview={preview} />;
  // The commands read for themselves, so they are there from the first moment, above what the first reading brings.
  return (
    <div className={styles.tab}>
      <FillCommands pane={pane} />
      {reviewed && (
        <>
          <Remarks remarks={reviewed.review.content.remarks} />
          <FormStatusList pane={pane} reviewed={reviewed} />
          <ProjectTables pane={pane} statuses={reviewed.statuses} />
        </>
      )}
    </div>
  );
}

/** What a person should know of the file itself, such as macros that are left alone. */
function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  const shared = useSharedStyles();
  if (remarks.length === 0) return null;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{words.remarks}</h2>
      {remarks.map((remark) => (
        <p key={remark} className={shared.paragraph}>
          {remark}
        </p>
      ))}
    </section>
  );
}

/** The first reading was cancelled. */
function Unread({ pane }: { readonly pane: Pane }) {
  const shared = useSharedStyles();
  return (
    <div className={shared.row}>
      <span>{words.reading.idle}</span>
      <Button onClick={() => void pane.work.review()}>{words.reading.start}</Button>
    </div>
  );
}
