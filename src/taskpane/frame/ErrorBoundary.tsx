import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import type { Failure } from "../failure";
import { failureOf } from "../failure";
import { words } from "../strings";
import { FailureNotice } from "./FailureNotice";

const useStyles = makeStyles({
  page: { padding: "12px" },
  title: { margin: "0 0 12px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  readonly surroundings: string;
  /** What could not be drawn could not be drawn again: the workbook is read anew first. */
  readonly readAgain: () => Promise<void>;
  readonly children: ReactNode;
}

/** A mistake of ours in drawing the pane: it says so and offers to draw it again. The workbook is not concerned. */
export class ErrorBoundary extends Component<Props, { readonly failure: Failure | undefined }> {
  override state: { readonly failure: Failure | undefined } = { failure: undefined };

  override componentDidCatch(error: unknown): void {
    const { surroundings, readAgain } = this.props;
    const retry = () => void readAgain().then(() => this.setState({ failure: undefined }));
    this.setState({
      failure: failureOf(error, { doing: words.failure.screen, writing: false, surroundings, retry }),
    });
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <BrokenPane failure={failure} /> : this.props.children;
  }
}

function BrokenPane({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.product}</h1>
      <FailureNotice failure={failure} />
    </main>
  );
}
