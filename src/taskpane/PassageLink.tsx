import { Link } from "@fluentui/react-components";
import type { Field, Passage } from "../forms/field";
import { words } from "./strings";
import type { Pane } from "./use-pane";

interface Props {
  readonly pane: Pane;
  readonly field: Field<unknown>;
  readonly passage: Passage;
}

/** A press shows the words in the report that is being checked. */
export function PassageLink({ pane, field, passage }: Props) {
  const name = words.findings.goToLine(passage.line, field.written.slice(0, 20));
  const show = () => pane.work.store.dispatch({ type: "passageSought", passage });
  return (
    <Link as="button" inline title={name} aria-label={name} onClick={show}>
      {words.findings.line(passage.line)}
    </Link>
  );
}
