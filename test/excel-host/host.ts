import type { Area } from "../../src/workbook/address";
import { areaName } from "../../src/workbook/address";
import type { Served } from "./dispatcher";
import { answer } from "./dispatcher";
import { Faults } from "./faults";
import { accessDenied, HostError } from "./host-object";
import type { HostObject } from "./host-object";
import { Meter } from "./meter";
import type { HostCell, HostModel, HostSheet, Raw } from "./model";
import { cellKey, emptyModel, freshId } from "./model";
import { notesOf } from "./notes";
import { rangeOf } from "./range";
import { xmlPartsOf } from "./storage";
import type { WireRequest, WireResponse } from "./wire";
import { worksheetOf, worksheetsOf } from "./worksheet";

/** One entry of an event message: category, kind, target, arguments. */
export type HostEvent = readonly [65536, 10, target: string, args: string, unused: null];

/** A small Excel of our own: a workbook in memory that answers the requests of the real Office.js library. */
export class Host implements Served {
  readonly model: HostModel = emptyModel();
  readonly meter = new Meter();
  readonly faults = new Faults();
  readonly references = new Map<string, HostObject>();
  /** Excel is told that the buttons of the ribbon may be pressed. */
  readonly services: Readonly<Record<string, HostObject>> = {
    "Microsoft.InternalService.AddinInternalService": {
      type: "AddinInternalService",
      methods: { NotifyActionHandlerReady: () => undefined },
    },
  };
  readonly root: HostObject;
  /** Whether selecting on a sheet that was only just activated does nothing, as it sometimes does in Excel. */
  selectionLags = false;
  readonly #results = new Map<string, HostCell>();
  readonly #listening = new Set<string>();
  #events: HostEvent[] = [];
  #activatedInThisBatch = false;

  constructor() {
    this.root = {
      type: "Workbook",
      parts: {
        Worksheets: () => worksheetsOf(this),
        CustomXmlParts: () => xmlPartsOf(this.model),
        Notes: () => notesOf(this, () => this.model.sheets),
        Application: () => ({
          type: "Application",
          properties: { calculationMode: () => this.model.calculationMode },
          methods: { SuspendScreenUpdatingUntilNextSync: () => undefined, Calculate: () => undefined },
        }),
        Protection: () => ({
          type: "WorkbookProtection",
          properties: { protected: () => this.model.structureLocked },
        }),
      },
      methods: { GetSelectedRange: () => this.#selected() },
    };
  }

  /** One request with its size as it came over the wire; undefined when it is never answered. */
  serve(request: WireRequest, bytesUp: number): WireResponse | undefined {
    const isCleanUp = request.Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);
    if (this.faults.silent && !isCleanUp) return undefined;
    this.#activatedInThisBatch = false;
    const response = this.#answered(request, bytesUp, isCleanUp);
    this.meter.count(isCleanUp, request.Actions.length, bytesUp, sizeOf(response));
    return response;
  }

  #answered(request: WireRequest, bytesUp: number, isCleanUp: boolean): WireResponse {
    try {
      if (!isCleanUp) this.faults.beforeBatch(bytesUp);
    } catch (failure) {
      return refusal(failure);
    }
    const response = answer(this, request);
    return sizeOf(response) > this.faults.payloadLimit
      ? refusal(new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."))
      : response;
  }

  beforeChange(what: string): void {
    this.faults.beforeChange(what);
  }

  /** The host cannot calculate: it is told what a formula in a cell comes to. */
  teach(sheet: string, row: number, column: number, formula: string, value: Raw, isError: boolean): void {
    const key = `${sheet}!${cellKey(row, column)}=${formula.replace(/^=/, "")}`;
    this.#results.set(key, { value, isError } as HostCell);
  }

  calculated(sheet: HostSheet, row: number, column: number, cell: HostCell): HostCell {
    if (cell.formula === undefined) return cell;
    const known = this.#results.get(`${sheet.name}!${cellKey(row, column)}${cell.formula}`);
    return { ...cell, value: known?.value ?? 0, isError: known?.isError ?? false };
  }

  sheetObject(sheet: HostSheet): HostObject {
    return worksheetOf(this, sheet);
  }

  rangeObject(sheet: HostSheet, area: Area): HostObject {
    return rangeOf(this, sheet, area);
  }

  sheet(name: string): HostSheet {
    const found = this.model.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  assertStructureOpen(location: string): void {
    if (this.model.structureLocked) throw accessDenied(location);
  }

  /** A copy at the end, under the name Excel gives it. Conditional formats and notes come along. */
  addCopy(sheet: HostSheet): HostSheet {
    let number = 2;
    while (this.model.sheets.some(({ name }) => name === `${sheet.name} (${number})`)) number += 1;
    const copy: HostSheet = {
      ...sheet,
      id: freshId(),
      name: `${sheet.name} (${number})`,
      cells: new Map(sheet.cells),
      merges: [...sheet.merges],
      columnWidths: new Map(sheet.columnWidths),
      rowHeights: new Map(sheet.rowHeights),
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      protection: { ...sheet.protection },
      page: { ...sheet.page, margins: { ...sheet.page.margins } },
      conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, id: freshId() })),
      notes: sheet.notes.map((note) => ({ ...note, id: freshId() })),
    };
    this.model.sheets.push(copy);
    return copy;
  }

  remove(sheet: HostSheet): void {
    this.assertStructureOpen("Worksheet.delete");
    const kept = this.model.sheets.filter((other) => other !== sheet);
    if (kept.length > 0 && !kept.some(({ visibility }) => visibility === "Visible"))
      throw new HostError("InvalidOperation", "A workbook must contain a visible worksheet.", "Worksheet.delete");
    this.model.sheets = kept;
    if (this.model.activeSheet === sheet.id) this.model.activeSheet = kept[0]?.id;
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "hidden", "Worksheet.activate");
    this.#activatedInThisBatch = this.model.activeSheet !== sheet.id;
    this.model.activeSheet = sheet.id;
  }

  select(sheet: HostSheet, area: Area): void {
    const lost = this.selectionLags && (this.#activatedInThisBatch || this.model.activeSheet !== sheet.id);
    if (lost) return;
    this.activate(sheet);
    this.model.selection = { sheet: sheet.id, area };
  }

  #selected(): HostObject {
    const { selection } = this.model;
    const sheet = this.model.sheets.find(({ id }) => id === selection?.sheet);
    if (!selection || !sheet) throw new HostError("InvalidSelection", "The selection is invalid.", "Workbook");
    return rangeOf(this, sheet, selection.area);
  }

  register(target: string): void {
    this.#listening.add(target);
  }

  unregister(target: string): void {
    this.#listening.delete(target);
  }

  /** Does an edit and tells whoever listens. */
  edited(sheet: HostSheet, area: Area, edit: () => void, source = "Local", trigger = "ThisLocalAddin"): void {
    edit();
    const args = {
      address: areaName(area),
      changeType: "RangeEdited",
      source,
      triggerSource: trigger,
      worksheetId: sheet.id,
    };
    for (const target of this.#listening)
      if (target === "Workbook" || target === sheet.id)
        this.#events.push([65536, 10, target, JSON.stringify(args), null]);
  }

  takeEvents(): readonly HostEvent[] {
    const taken = this.#events;
    this.#events = [];
    return taken;
  }

  listens(): boolean {
    return this.#listening.size > 0;
  }
}

function refusal(failure: unknown): WireResponse {
  if (!(failure instanceof HostError)) throw failure;
  const { code, message, location } = failure;
  return { Results: [], Error: { Code: code, Message: message, Location: location, HttpStatusCode: 400 } };
}

const sizeOf = (response: WireResponse): number => Buffer.byteLength(JSON.stringify(response));
