import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Why } from "../../actions/why";
import { words } from "../strings";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";

interface Props {
  readonly pane: Pane;
  readonly code: string;
  readonly basis: string;
}

/** What the catalogue says of a check, fetched when somebody asks. */
export function WhyPanel({ pane, code, basis }: Props) {
  const shared = useSharedStyles();
  const [why, setWhy] = useState<Why>();
  const quiet = mergeClasses(shared.paragraph, shared.quiet);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !why && void pane.work.why(code).then(setWhy)}>
      <summary tabIndex={0} className={mergeClasses(shared.summary, shared.quiet)}>
        {words.why.ask}
      </summary>
      {why && <p className={shared.paragraph}>{why.title}。</p>}
      <p className={quiet}>
        {words.findings.basis}：{basis}
      </p>
      {why?.example && (
        <>
          <p className={quiet}>
            {words.why.passes}：{why.example.passes}
          </p>
          <p className={quiet}>
            {words.why.fails}：{why.example.fails}
          </p>
        </>
      )}
    </details>
  );
}
