import { ExcelWorkbook } from "../excel/excel-workbook";
import { removeMarks, reviewAndMark } from "./ribbon-actions";
import type { ButtonEvent } from "./ribbon-button";
import { press } from "./ribbon-button";

/**
 * Shows one sentence in a small window and waits until it is closed: the page behind the buttons may be thrown away once
 * the event is completed. The words travel after the #, so no server ever sees them.
 */
function showNotice(words: string): Promise<void> {
  const page = new URL("notice.html", window.location.href);
  page.hash = encodeURIComponent(words);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { height: 24, width: 28, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) return resolve();
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}

void Office.onReady(() => {
  Office.actions.associate("reviewWorkbook", (event: ButtonEvent) =>
    press(event, () => reviewAndMark(new ExcelWorkbook()), showNotice),
  );
  Office.actions.associate("clearWorkbookMarks", (event: ButtonEvent) =>
    press(event, () => removeMarks(new ExcelWorkbook()), showNotice),
  );
});
