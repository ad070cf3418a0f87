import { createRoot } from "react-dom/client";
import { loadCore } from "../taskpane/load-core";
import { streamCodec } from "../xlsx/stream-codec";
import { openSheetViews } from "../xlsx/view/sheet-views";
import { XlsxWorkbook } from "../xlsx/xlsx-workbook";
import type { FileEngine } from "./file-engine";
import { Page } from "./Page";
import { PageStore } from "./page-store";
import "./standalone.css";

const place = document.getElementById("page");
if (!place) throw new Error("index.html has no #page.");

// Fetched while the first screen is drawn; whoever needs it learns of a failure.
loadCore().catch(() => undefined);

/** Browsers before 2023 do not know raw deflate; for them a library is fetched, from the same place as the page. */
async function codec() {
  try {
    new DecompressionStream("deflate-raw");
    return streamCodec;
  } catch {
    return (await import("../xlsx/fflate-codec")).fflateCodec;
  }
}

const engine: FileEngine = {
  open: async (bytes) => XlsxWorkbook.open(bytes, await codec()),
  views: async (bytes) => openSheetViews(bytes, await codec()),
  openReport: async (bytes, name) => (await import("../docx/read-report-file")).readReportFile(bytes, name),
  wordDocument: async (report) => (await import("../docx/report-docx")).reportDocx(report),
  sample: async () => {
    const answer = await fetch("sample.xlsx");
    if (!answer.ok) throw new Error(`sample.xlsx: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
};

const store = new PageStore(engine);
createRoot(place).render(<Page store={store} />);
if (new URLSearchParams(location.search).has("sample")) void store.openSample();
