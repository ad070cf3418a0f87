import { Button } from "@fluentui/react-components";
import { NoForms } from "../fill/NoForms";
import type { ReportView } from "../pane-state";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { GivenReport } from "./GivenReport";
import { reportWords as words } from "./report-words";
import { WrittenReport } from "./WrittenReport";

const views: readonly ReportView[] = ["written", "given"];

/** The report: written from the tables, or a text of one's own checked against them. */
export function ReportTab({ pane }: { readonly pane: Pane }) {
  const shared = useSharedStyles();
  const { mismatch, reportView } = pane.state;
  if (mismatch) return <NoForms pane={pane} mismatch={mismatch} />;
  return (
    <div className={shared.section}>
      <div role="group" aria-label={words.views.label} className={shared.row}>
        {views.map((view) => (
          <Button
            key={view}
            size="small"
            appearance={view === reportView ? "primary" : "secondary"}
            aria-pressed={view === reportView}
            onClick={() => pane.work.store.dispatch({ type: "reportViewed", view })}
          >
            {words.views[view]}
          </Button>
        ))}
      </div>
      {reportView === "written" ? <WrittenReport pane={pane} /> : <GivenReport pane={pane} />}
    </div>
  );
}
