import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useId, useState } from "react";
import type { FormStatus } from "../../actions/form-status";
import { addressText } from "../../workbook/address";
import { CellLink } from "../CellLink";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import type { ProjectTable } from "./form-names";
import { projectTables } from "./form-names";

const useStyles = makeStyles({
  tables: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  table: { padding: "6px 12px", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { flex: "1 1 0", minWidth: "60%", overflowWrap: "anywhere" },
  question: { flexBasis: "100%" },
  small: { minWidth: "auto", flexShrink: 0 },
  add: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap" },
  input: { flex: "1 1 100px", minWidth: 0 },
});

interface Props {
  readonly pane: Pane;
  readonly statuses: readonly FormStatus[];
}

/** The project tables: one more, or one fewer. */
export function ProjectTables({ pane, statuses }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const tables = projectTables(statuses);
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{words.projects.title}</h2>
      {tables.length === 0 && <p className={mergeClasses(shared.paragraph, shared.quiet)}>{words.projects.none}</p>}
      {tables.length > 0 && (
        <ul className={mergeClasses(shared.card, styles.tables)}>
          {tables.map((table) => (
            <ProjectLine key={addressText(table.at)} pane={pane} table={table} />
          ))}
        </ul>
      )}
      <AddProject pane={pane} />
    </section>
  );
}

/** Removing asks again in its own place: the sheet goes with all that was typed into it. */
function ProjectLine({ pane, table }: { readonly pane: Pane; readonly table: ProjectTable }) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { name, sheet, at } = table;
  const remove = () => {
    const { host } = pane.work;
    const { edition } = pane.state;
    setAsking(false);
    void pane.work.write(
      words.projects.removing,
      (core) => core.removeProject(host.workbook, edition, sheet),
      () => words.projects.removed(name),
    );
  };
  return (
    <li className={styles.table}>
      <span className={styles.name}>
        <CellLink pane={pane} at={at}>
          {name}
        </CellLink>
      </span>
      {asking && <span className={styles.question}>{words.projects.sure(sheet)}</span>}
      {asking && (
        <Button size="small" appearance="primary" onClick={remove}>
          {words.projects.confirm}
        </Button>
      )}
      <Button
        size="small"
        appearance={asking ? "secondary" : "subtle"}
        className={styles.small}
        aria-expanded={asking}
        {...(asking ? {} : { "aria-label": words.projects.removeLabel(name) })}
        onClick={() => setAsking(!asking)}
      >
        {asking ? words.cancel : words.projects.remove}
      </Button>
    </li>
  );
}

function AddProject({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const [name, setName] = useState("");
  const id = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "") return;
    const { host } = pane.work;
    const { edition } = pane.state;
    setName("");
    void pane.work.write(
      words.projects.adding,
      (core) => core.addProject(host.workbook, edition, wanted),
      words.projects.added,
    );
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <label htmlFor={id}>{words.projects.name}</label>
      <Input id={id} className={styles.input} value={name} onChange={(_, { value }) => setName(value)} />
      <Button type="submit" className={styles.small} disabledFocusable={name.trim() === ""}>
        {words.projects.add}
      </Button>
    </form>
  );
}
