import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Failure } from "../failure";
import { words } from "../strings";
import { useSharedStyles } from "../styles";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
  title: { display: "block" },
  line: { margin: "4px 0 0" },
  diagnosis: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: "4px 0 0", fontSize: "12px" },
  button: { minWidth: "auto" },
});

interface Props {
  readonly failure: Failure;
  readonly dismiss?: () => void;
}

/** What happened, how the workbook was left, the code, what may be passed on, and a way on. */
export function FailureNotice({ failure, dismiss }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { doing, message, consequence, code, diagnosis, retry } = failure;
  const [copied, copy] = useCopy(`${diagnosis}\nagent: ${navigator.userAgent}`);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.failure.title(doing)}</MessageBarTitle>
        {message}
        {consequence !== undefined && <p className={styles.line}>{consequence}</p>}
        <p className={mergeClasses(styles.line, shared.quiet)}>{words.failure.code(code)}</p>
        {copied === "refused" && (
          <>
            <p className={styles.line}>{words.failure.copyHere}</p>
            <pre className={styles.diagnosis}>{diagnosis}</pre>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" className={styles.button} onClick={copy} title={words.failure.harmless}>
          {copied === "yes" ? words.failure.copied : words.failure.copy}
        </Button>
        <Button size="small" className={styles.button} onClick={retry}>
          {words.retry}
        </Button>
        {dismiss && (
          <Button size="small" appearance="transparent" className={styles.button} onClick={dismiss}>
            {words.close}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

type Copied = "no" | "yes" | "refused";

/** The clipboard is refused in some frames: then the text is shown to be copied by hand. */
function useCopy(text: string): [Copied, () => void] {
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: Copied }>({ text, how: "no" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, how: "yes" });
    } catch {
      setCopied({ text, how: "refused" });
    }
  };
  return [copied.text === text ? copied.how : "no", () => void copy()];
}
