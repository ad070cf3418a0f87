import {
  Button,
  Field,
  FluentProvider,
  Image,
  Textarea,
  makeStyles,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";

// What a new Excel add-in with React begins as: a logo, a title, three lines with icons, a field and a button.

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingBottom: "30px",
    paddingTop: "100px",
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { display: "flex", flexDirection: "column", alignItems: "center", marginTop: "20px" },
  line: { display: "flex", alignItems: "center", marginBottom: "20px" },
  words: { marginLeft: "10px", fontSize: tokens.fontSizeBase300 },
  field: { marginTop: "30px", marginInline: "20px", maxWidth: "50%" },
});

const lines: readonly (readonly [ReactElement, string])[] = [
  [<Ribbon24Regular key="a" />, "Achieve more"],
  [<LockOpen24Regular key="b" />, "Unlock features"],
  [<DesignIdeas24Regular key="c" />, "Create like a pro"],
];

function StockPane() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  const insert = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="../assets/icon-80.png" alt="logo" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {lines.map(([icon, words]) => (
          <li key={words} className={styles.line}>
            {icon}
            <span className={styles.words}>{words}</span>
          </li>
        ))}
      </ul>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void insert()}>
        Insert text
      </Button>
    </div>
  );
}

const container = document.getElementById("container");
if (!container) throw new Error("no container");
const root = createRoot(container);

void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <StockPane />
    </FluentProvider>,
  );
});
