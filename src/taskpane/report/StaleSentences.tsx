import { mergeClasses } from "@fluentui/react-components";
import type { StaleSentence } from "../../narrative/stale-figures";
import { OldToNew } from "../fill/OldToNew";
import { reportWords as words } from "./report-words";
import { useSharedStyles } from "../styles";

/** The sentences whose cells have changed: as they stand, and as they would be written now. */
export function StaleSentences({ sentences }: { readonly sentences: readonly StaleSentence[] }) {
  const shared = useSharedStyles();
  return (
    <details>
      <summary tabIndex={0} className={shared.summary}>
        {words.whatChanged}
      </summary>
      <ul className={shared.list}>
        {sentences.map(({ before, after, figures }, index) => (
          <li key={index} className={mergeClasses(shared.card, shared.section)}>
            <p className={shared.paragraph}>{before}</p>
            {figures.map((figure) => (
              <OldToNew key={figure.run.key} before={figure.before} after={figure.after ?? words.gone} />
            ))}
            {after !== undefined && <p className={mergeClasses(shared.paragraph, shared.quiet)}>{after}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
