import type { Excel } from "../objects/targets";
import { toA1 } from "../workbook/a1";
import { touches } from "../workbook/rect";
import type { SheetModel, WorkbookEvent } from "../workbook/types";
import { eventMessage } from "./message";
import type { Send } from "./message";
import { ObjectWatch } from "./object-watch";
import { WORKBOOK } from "./targets";

const CHANGED = 10;
const ACTIVATED = 11;
const DEACTIVATED = 12;
const ADDED = 13;
const SELECTED = 14;
const DELETED = 15;
const CALCULATED = 16;
const FORMATTED = 18;
const RENAMED = 25;
const TABLE_SELECTED = 100;
const TABLE_CHANGED = 101;

/** Tells the add-in what happens to the workbook, as far as the client has events for it. */
export class WorkbookEvents {
  private readonly names = new Map<SheetModel, string>();
  private readonly objects: ObjectWatch;
  private active: SheetModel;

  constructor(
    private readonly excel: Excel,
    private readonly deliver: Send
  ) {
    const { book } = excel;
    this.active = book.active;
    for (const sheet of book.sheets) this.names.set(sheet, sheet.name);
    this.objects = new ObjectWatch(book, (type, target, fields) => this.send(type, target, fields));
    book.on((event) => this.tell(event));
  }

  /** Tables and charts that came or went since the last look. */
  look(): void {
    this.objects.look();
  }

  private readonly tellers: { [T in WorkbookEvent["type"]]: (event: EventOf<T>) => void } = {
    changed: (event) => this.changed(event),
    format: ({ sheet, rect }) => {
      const source = { address: toA1(rect), source: "Local" };
      this.ofSheet(FORMATTED, sheet, { ...source, referenceId: `${sheet.id}!${toA1(rect)}` });
    },
    calculated: () => this.ofSheet(CALCULATED, this.excel.book.active, { address: "" }),
    selection: () => this.selected(),
    activated: ({ sheet }) => {
      const before = this.active;
      this.active = sheet;
      this.ofSheet(DEACTIVATED, before, {});
      this.ofSheet(ACTIVATED, sheet, {});
    },
    "sheet-added": ({ sheet }) => {
      this.names.set(sheet, sheet.name);
      this.ofWorkbook(ADDED, sheet, { source: "Local" });
    },
    "sheet-deleted": ({ sheet }) => this.ofWorkbook(DELETED, sheet, { source: "Local" }),
    "sheet-renamed": ({ sheet }) => {
      const nameBefore = this.names.get(sheet);
      this.names.set(sheet, sheet.name);
      this.ofSheet(RENAMED, sheet, { nameBefore, nameAfter: sheet.name, source: "Local" });
    },
    objects: () => this.look(),
  };

  private tell<T extends WorkbookEvent["type"]>(event: EventOf<T>): void {
    // The table has a teller for each type; which one this is, the index says.
    (this.tellers[event.type] as (event: WorkbookEvent) => void)(event);
  }

  private changed(event: EventOf<"changed">): void {
    const { sheet, rect, source, by, change = "RangeEdited" } = event;
    const address = toA1(rect);
    const fields = {
      ...{ address, source, changeType: change, shiftDirection: "None" },
      triggerSource: by === "addin" ? "ThisLocalAddin" : "Unknown",
      referenceId: `${sheet.id}!${address}`,
    };
    this.ofSheet(CHANGED, sheet, fields);
    for (const table of this.excel.book.tables) {
      if (table.sheet !== sheet || !touches(table.rect, rect)) continue;
      for (const target of [WORKBOOK, sheet.id, table.id])
        this.send(TABLE_CHANGED, target, {
          ...{ ...fields, tableId: table.id, worksheetId: sheet.id },
        });
    }
  }

  private selected(): void {
    const { active: sheet, selection, tables } = this.excel.book;
    const address = selection.map(toA1).join(",");
    this.ofSheet(SELECTED, sheet, { address });
    for (const table of tables) {
      if (table.sheet !== sheet) continue;
      const isInsideTable = selection.every((area) => touches(table.rect, area));
      const fields = { address, isInsideTable, tableId: table.id, worksheetId: sheet.id };
      this.send(TABLE_SELECTED, table.id, fields);
    }
  }

  private ofSheet(type: number, sheet: SheetModel, fields: object): void {
    for (const target of [WORKBOOK, sheet.id])
      this.send(type, target, { ...fields, worksheetId: sheet.id });
  }

  private ofWorkbook(type: number, sheet: SheetModel, fields: object): void {
    this.send(type, WORKBOOK, { ...fields, worksheetId: sheet.id });
  }

  private send(type: number, target: string, fields: object): void {
    if (this.excel.eventsEnabled) this.deliver([eventMessage(type, target, fields)]);
  }
}

type EventOf<T extends WorkbookEvent["type"]> = WorkbookEvent & { type: T };
