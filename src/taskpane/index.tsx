import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Readiness } from "../excel/excel-surroundings";
import { officeScheme, watchEdits, watchScheme, whenReady, workbookName } from "../excel/excel-surroundings";
import { awaitedWorkbook } from "../workbook/awaited-workbook";
import { App } from "./App";
import { Outside } from "./frame/Outside";
import { loadCore } from "./load-core";
import { localMemory } from "./local-memory";
import { onceReady } from "./once-ready";
import type { PaneHost } from "./pane-host";
import "./taskpane.css";

const pane = document.getElementById("pane");
if (!pane) throw new Error("taskpane.html has no #pane.");

// Neither is needed before Excel is there to be asked.
const fetched = import("../excel/excel-workbook");

// Fetched while Office gets ready; whoever needs it learns of a failure.
loadCore().catch(() => undefined);

const readiness = whenReady();
createRoot(pane).render(<PaneInExcel readiness={readiness} host={excelHost(readiness)} />);

/** Drawn while Excel is still being waited for, which on a slow machine is half of the time. */
function PaneInExcel({ readiness, host }: { readonly readiness: Promise<Readiness>; readonly host: PaneHost }) {
  const [found, setFound] = useState<Readiness>("ready");
  useEffect(() => void readiness.then(setFound), [readiness]);
  if (found === "ready") return <App host={host} loadCore={loadCore} />;
  return <Outside scheme={officeScheme()} old={found === "old"} page="../standalone/index.html" />;
}

function excelHost(readiness: Promise<Readiness>): PaneHost {
  // Outside Excel the pane gives way, and what it asked is never answered.
  const ready = readiness.then((found) => (found === "ready" ? undefined : new Promise<never>(() => undefined)));
  const memory = () => localMemory(workbookName());
  let named = false;
  return {
    workbook: awaitedWorkbook(fetched.then(({ ExcelWorkbook }) => new ExcelWorkbook(ready))),
    kind: "excel",
    ready: ready.then(() => {
      named = true;
    }),
    watchEdits: (changed) => onceReady(ready, () => watchEdits(changed)),
    openWorkbook: async (bytes) => (await import("../xlsx/xlsx-workbook")).XlsxWorkbook.open(bytes),
    openReport: async (bytes, name) => (await import("../docx/read-report-file")).readReportFile(bytes, name),
    wordDocument: async (report) => (await import("../docx/report-docx")).reportDocx(report),
    scheme: officeScheme,
    watchScheme: (changed) =>
      onceReady(ready, () => {
        changed(officeScheme());
        return watchScheme(changed);
      }),
    recall: (name) => (named ? memory().recall(name) : undefined),
    remember: (name, value) => {
      if (named) memory().remember(name, value);
    },
  };
}
