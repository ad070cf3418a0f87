import { areaName } from "../../src/workbook/address";
import { areaOf } from "./areas";
import type { Host } from "./host";
import type { HostObject } from "./host-object";
import type { HostSheet } from "./model";
import { rangeAreasOf, rangeOf } from "./range";

/** How the sheet is printed, as far as this product sets it. */
export function pageLayoutOf(host: Host, sheet: HostSheet): HostObject {
  const { page } = sheet;
  const margin = (name: string) => (points: number) => void (page.margins[name] = points);
  return {
    type: "PageLayout",
    properties: {
      orientation: () => page.orientation,
      paperSize: () => page.paperSize,
      zoom: () => page.zoom,
      centerHorizontally: () => page.centerHorizontally,
      leftMargin: () => page.margins["leftMargin"] ?? 50.4,
      rightMargin: () => page.margins["rightMargin"] ?? 50.4,
      topMargin: () => page.margins["topMargin"] ?? 54,
      bottomMargin: () => page.margins["bottomMargin"] ?? 54,
    },
    setters: {
      Orientation: (orientation: string) => void (page.orientation = orientation),
      PaperSize: (size: string) => void (page.paperSize = size),
      Zoom: (zoom: object) => void (page.zoom = zoom),
      CenterHorizontally: (centred: boolean) => void (page.centerHorizontally = centred),
      LeftMargin: margin("leftMargin"),
      RightMargin: margin("rightMargin"),
      TopMargin: margin("topMargin"),
      BottomMargin: margin("bottomMargin"),
      HeaderMargin: margin("headerMargin"),
      FooterMargin: margin("footerMargin"),
    },
    parts: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        parts: {
          DefaultForAllPages: () => ({
            type: "HeaderFooter",
            properties: { centerFooter: () => page.footer },
            setters: { CenterFooter: (footer: string) => void (page.footer = footer) },
          }),
        },
      }),
    },
    methods: {
      SetPrintArea: (area: string) => void (page.printArea = areaName(areaOf(area))),
      SetPrintTitleRows: (rows: string) => void (page.titleRows = rows),
      GetPrintAreaOrNullObject: () =>
        page.printArea === undefined ? null : rangeAreasOf(host, sheet, [areaOf(page.printArea)]),
      GetPrintTitleRowsOrNullObject: () =>
        page.titleRows === undefined ? null : rangeOf(host, sheet, areaOf(page.titleRows)),
    },
  };
}
