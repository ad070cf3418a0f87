import { Button, MessageBar, MessageBarActions, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { reportWords as words } from "./report-words";
import { useSharedStyles } from "../styles";
import type { Pane } from "../use-pane";
import { copyRich } from "./copy-rich";
import { ReportSection } from "./ReportSection";
import { RunText } from "./RunText";
import { saveDocument, saveText } from "./save-file";
import { StaleSentences } from "./StaleSentences";

/** The report as it would be filed: its figures lead to their cells, what is missing is asked for. */
export function WrittenReport({ pane }: { readonly pane: Pane }) {
  const shared = useSharedStyles();
  const { reviewed, report } = pane.state;
  const { work } = pane;
  const written = report?.written;
  useEffect(() => {
    if (reviewed && !written) void work.writeReport();
  }, [reviewed, written, work]);
  if (!report) return <p className={shared.paragraph}>{words.waiting}</p>;
  const copyAll = () =>
    void work.told(async (core) =>
      copyRich({ html: core.reportHtml(report.written), plain: core.plainText(report.written) }),
    );
  const saveWord = () =>
    void work.told(async () => saveDocument(words.documentName, await work.host.wordDocument(report.written)));
  const save = () => void work.told(async (core) => saveText(words.fileName, core.plainText(report.written)));
  return (
    <div className={shared.section}>
      <p className={mergeClasses(shared.paragraph, shared.quiet)}>{words.intro}</p>
      <div className={shared.row}>
        <Button appearance="primary" onClick={copyAll}>
          {words.copyAll}
        </Button>
        <Button onClick={saveWord}>{words.saveWord}</Button>
        <Button onClick={save}>{words.save}</Button>
      </div>
      {report.stale.length > 0 && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.stale(report.stale.length)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void work.writeReport()}>
                {words.rewrite}
              </Button>
            </MessageBarActions>
          </MessageBar>
          <StaleSentences sentences={report.stale} />
        </>
      )}
      <h2 className={shared.heading}>
        <RunText pane={pane} runs={report.written.title} />
      </h2>
      {report.written.sections.map((section) => (
        <ReportSection
          key={section.id}
          pane={pane}
          section={section}
          stale={report.stale.filter((one) => one.section === section.id)}
        />
      ))}
      <section className={mergeClasses(shared.card, shared.section)}>
        <h3 className={shared.heading}>{words.attachments}</h3>
        {report.written.attachments.map(({ runs }, index) => (
          <p key={index} className={shared.paragraph}>
            <RunText pane={pane} runs={runs} />
          </p>
        ))}
      </section>
    </div>
  );
}
