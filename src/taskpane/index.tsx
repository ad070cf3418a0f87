import { createRoot } from "react-dom/client";
import { officeScheme, watchEdits, watchScheme, whenReady, workbookName } from "../excel/excel-surroundings";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { App } from "./App";
import { Outside } from "./frame/Outside";
import { loadCore } from "./load-core";
import { localMemory } from "./local-memory";
import type { PaneHost } from "./pane-host";
import "./taskpane.css";

const pane = document.getElementById("pane");
if (!pane) throw new Error("taskpane.html has no #pane.");
const root = createRoot(pane);

// Fetched while Office gets ready; whoever needs it learns of a failure.
loadCore().catch(() => undefined);

void whenReady().then((ready) => {
  if (ready === "ready") root.render(<App host={excelHost()} loadCore={loadCore} />);
  else root.render(<Outside scheme={officeScheme()} old={ready === "old"} page="../standalone/index.html" />);
});

function excelHost(): PaneHost {
  return {
    workbook: new ExcelWorkbook(),
    kind: "excel",
    watchEdits,
    scheme: officeScheme,
    watchScheme,
    ...localMemory(workbookName()),
  };
}
