import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Block, Section, Table } from "../../narrative/block";
import type { StaleSentence } from "../../narrative/stale-figures";
import { reportWords as words } from "./report-words";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { copyRich } from "./copy-rich";
import { RunText } from "./RunText";

const line = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  stale: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`, paddingLeft: "8px" },
  text: { lineHeight: "1.8" },
  sub: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { border: line, padding: "2px 6px", textAlign: "right" },
  name: { border: line, padding: "2px 6px", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  inner: { paddingLeft: "18px" },
  right: { margin: 0, textAlign: "right" },
});

interface Props {
  readonly pane: Pane;
  readonly section: Section;
  readonly stale: readonly StaleSentence[];
}

/** One part of the report, and a button that copies it. */
export function ReportSection({ pane, section, stale }: Props) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const copy = () =>
    void pane.work.told(async (core) =>
      copyRich({ html: core.sectionHtml(section), plain: core.sectionText(section) }),
    );
  const changed = new Set(stale.map(({ block }) => block));
  return (
    <section className={mergeClasses(shared.card, shared.section)} aria-label={section.name}>
      <div className={mergeClasses(shared.row, shared.spread)}>
        <h3 className={shared.heading}>{section.heading ?? section.name}</h3>
        <Button size="small" aria-label={words.copyNamed(section.name)} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      {section.blocks.map((block, index) => (
        <div key={index} className={mergeClasses(styles.text, changed.has(index) && styles.stale)}>
          <ReportBlock pane={pane} block={block} />
        </div>
      ))}
    </section>
  );
}

function ReportBlock({ pane, block }: { readonly pane: Pane; readonly block: Block }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={shared.paragraph}>
          <RunText pane={pane} runs={block.runs} />
        </p>
      );
    case "subheading":
      return <h4 className={styles.sub}>{block.text}</h4>;
    case "table":
      return <ReportTable pane={pane} table={block} />;
  }
}

function ReportTable({ pane, table }: { readonly pane: Pane; readonly table: Table }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.table}>
      <p className={styles.right}>{table.unit}</p>
      <table className={styles.table}>
        <caption>
          <RunText pane={pane} runs={table.caption} />
        </caption>
        <thead>
          <tr>
            {table.columns.map((name) => (
              <th key={name} scope="col" className={styles.name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells: [first = [], ...rest], indent }, index) => (
            <tr key={index}>
              <th scope="row" className={mergeClasses(styles.name, indent === 1 && styles.inner)}>
                <RunText pane={pane} runs={first} />
              </th>
              {rest.map((runs, column) => (
                <td key={column} className={styles.cell}>
                  <RunText pane={pane} runs={runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
