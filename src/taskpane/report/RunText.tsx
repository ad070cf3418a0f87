import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Field } from "../../forms/field";
import type { Run } from "../../narrative/run";
import { addressText } from "../../workbook/address";
import { reportWords as words } from "./report-words";
import type { Pane } from "../use-pane";

const useStyles = makeStyles({
  wanted: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    "@media (forced-colors: active)": { outline: "1px dashed CanvasText" },
  },
  quoted: { textDecorationStyle: "dotted" },
});

const shownSources = 4;

/** "基础数据表!F6 三公经费 决算数；…": where a figure comes from. */
function sourceWords(from: readonly Field<unknown>[]): string {
  const named = from.flatMap(({ at, label }) => (at ? [`${addressText(at)} ${label}`] : []));
  const more = named.length > shownSources ? words.moreSources(named.length) : "";
  return words.source(named.slice(0, shownSources).join("；") + more);
}

/** Words of the report; a figure says on hover or focus where it comes from, and leads there when pressed. */
export function RunText({ pane, runs }: { readonly pane: Pane; readonly runs: readonly Run[] }) {
  const styles = useStyles();
  return runs.map((run, index) => {
    switch (run.kind) {
      case "text":
        return run.text;
      case "wanted":
        return (
          <mark key={index} className={styles.wanted}>
            {`【待填写：${run.text}】`}
          </mark>
        );
      case "figure":
      case "quoted": {
        const at = run.from.find((field) => field.at)?.at;
        if (!at) return run.text;
        return (
          <Link
            key={index}
            as="button"
            inline
            className={run.kind === "quoted" ? styles.quoted : undefined}
            title={sourceWords(run.from)}
            onClick={() => void pane.work.show(at)}
          >
            {run.text}
          </Link>
        );
      }
    }
  });
}
