import { FluentProvider, Link, makeStyles } from "@fluentui/react-components";
import type { Scheme } from "../pane-host";
import { words } from "../strings";
import { themeFor } from "../theme";

const useStyles = makeStyles({
  page: { maxWidth: "40em", padding: "24px 16px", boxSizing: "border-box" },
  title: { fontSize: "20px", lineHeight: "28px", margin: 0 },
});

interface Props {
  readonly scheme: Scheme;
  /** Excel is there, but lacks what an add-in needs. */
  readonly old: boolean;
  /** Where the page for any browser stands. */
  readonly page: string;
}

/** Said where there is no Excel around the pane. */
export function Outside({ scheme, old, page }: Props) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(scheme)}>
      <main className={styles.page}>
        <h1 className={styles.title}>{words.outside.title}</h1>
        <p>{old ? words.outside.old : words.outside.explain}</p>
        <p>
          {words.outside.page}
          <Link inline href={page}>
            {words.outside.link}
          </Link>
        </p>
      </main>
    </FluentProvider>
  );
}
