import { Button, Input, Textarea, makeStyles } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useId, useState } from "react";
import type { Core } from "../pane-work";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { filingYear, isYear, namesIn } from "./form-names";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px" },
  field: { display: "flex", flexDirection: "column", rowGap: "4px" },
  wrong: { fontWeight: 600 },
  year: { maxWidth: "120px" },
  button: { alignSelf: "flex-start" },
});

/** Creates what the workbook lacks, in one write, and keeps the edition it was made for. */
export function create(pane: Pane, wanted: { unit: string | undefined; year: string; projects: readonly string[] }) {
  const { edition } = pane.state;
  const { workbook } = pane.work.host;
  const work = async (core: Core) => {
    const names = await core.createForms(
      workbook,
      core.planBlankForms({ edition, ...wanted, unit: wanted.unit ?? "" }),
    );
    await core.keepEdition(workbook, edition);
    return names;
  };
  return pane.work.write(words.newForms.doing, work, words.newForms.done);
}

interface MissingProps {
  readonly pane: Pane;
  readonly unit: string | undefined;
  readonly year: string | undefined;
  readonly missing: number;
}

/** One press where the other tables say whose filing it is and of which year. */
export function NewForms({ pane, unit, year, missing }: MissingProps) {
  const styles = useStyles();
  const wanted = { unit, year: year ?? filingYear(new Date()), projects: [] };
  return (
    <Button className={styles.button} onClick={() => void create(pane, wanted)}>
      {words.newForms.createMissing(missing)}
    </Button>
  );
}

/** What must be known to create a filing in an empty workbook. */
export function NewFiling({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const [unit, setUnit] = useState("");
  const [year, setYear] = useState(() => filingYear(new Date()));
  const [projects, setProjects] = useState("");
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!isYear(year));
    const named = { unit: unit.trim(), year: year.trim().normalize("NFKC"), projects: namesIn(projects) };
    if (isYear(year)) void create(pane, named);
  };
  const unitId = useId();
  const projectsId = useId();
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.field}>
        <label htmlFor={unitId}>{words.newForms.unit}</label>
        <Input id={unitId} value={unit} onChange={(_, { value }) => setUnit(value)} />
      </div>
      <YearField year={year} change={setYear} wrong={wrong} />
      <div className={styles.field}>
        <label htmlFor={projectsId}>{words.newForms.projects}</label>
        <Textarea id={projectsId} rows={3} value={projects} onChange={(_, { value }) => setProjects(value)} />
      </div>
      <Button type="submit" appearance="primary" className={styles.button}>
        {words.newForms.create}
      </Button>
    </form>
  );
}

interface YearProps {
  readonly year: string;
  readonly change: (year: string) => void;
  readonly wrong: boolean;
}

function YearField({ year, change, wrong }: YearProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.newForms.year}</label>
      <Input
        id={id}
        className={styles.year}
        inputMode="numeric"
        value={year}
        onChange={(_, { value }) => change(value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
      />
      <span id={`${id}-wrong`} role="alert" className={shared.quiet}>
        {wrong && <span className={styles.wrong}>{words.newForms.yearWrong}</span>}
      </span>
    </div>
  );
}
