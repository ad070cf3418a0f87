import { mergeClasses } from "@fluentui/react-components";
import { words } from "../strings";
import { useSharedStyles } from "../styles";

/** What this tab will hold. */
export function ReportTab() {
  const shared = useSharedStyles();
  return (
    <section className={mergeClasses(shared.card, shared.section)}>
      <h2 className={shared.heading}>{words.report.title}</h2>
      <ul>
        {words.report.coming.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
