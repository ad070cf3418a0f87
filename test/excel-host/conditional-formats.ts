import type { Area } from "../../src/workbook/address";
import { intersection } from "./areas";
import { assertFormattable } from "./grid";
import type { Host } from "./host";
import type { HostObject } from "./host-object";
import { invalidArgument, itemNotFound } from "./host-object";
import type { HostConditionalFormat, HostSheet } from "./model";
import { freshId } from "./model";

/** The conditional formats that touch an area. */
export function conditionalFormatsOf(host: Host, sheet: HostSheet, area: Area): HostObject {
  const own = (): HostConditionalFormat[] => sheet.conditionalFormats.filter((one) => intersection(one.area, area));
  const object = (one: HostConditionalFormat): HostObject => conditionalFormatOf(host, sheet, one);
  return {
    type: "ConditionalFormatCollection",
    items: () => own().map(object),
    indexer: (id) => {
      const found = own().find((one) => one.id === id);
      if (!found) throw itemNotFound("ConditionalFormatCollection.getItem");
      return object(found);
    },
    methods: {
      GetItemOrNullObject: (id: string) => {
        const found = own().find((one) => one.id === id);
        return found ? object(found) : null;
      },
      Add: (type: string) => {
        assertFormattable(sheet, "ConditionalFormatCollection.add");
        if (type !== "Custom") throw invalidArgument("ConditionalFormatCollection.add");
        const added = { id: freshId(), type, area, formula: "", fill: "" };
        sheet.conditionalFormats.push(added);
        return object(added);
      },
    },
  };
}

function conditionalFormatOf(host: Host, sheet: HostSheet, one: HostConditionalFormat): HostObject {
  const custom = (): HostObject => ({
    type: "CustomConditionalFormat",
    parts: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        properties: { formula: () => one.formula },
        setters: { Formula: (formula: string) => void (one.formula = formula) },
      }),
      Format: () => ({
        type: "ConditionalRangeFormat",
        parts: {
          Fill: () => ({
            type: "ConditionalRangeFill",
            properties: { color: () => one.fill },
            setters: { Color: (fill: string) => void (one.fill = fill) },
          }),
        },
      }),
    },
  });
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: one.id }),
    properties: { id: () => one.id, type: () => one.type },
    parts: { Custom: custom, CustomOrNullObject: () => (one.type === "Custom" ? custom() : null) },
    methods: {
      GetRange: () => host.rangeObject(sheet, one.area),
      Delete: () => {
        assertFormattable(sheet, "ConditionalFormat.delete");
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== one);
      },
    },
  };
}
