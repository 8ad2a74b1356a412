import { invalidOperation } from "../richapi/errors";
import type { Kind } from "../richapi/wire-object";
import { accessDenied } from "../workbook/errors";
import type { SheetModel } from "../workbook/types";
import { record, text } from "./args";
import { bagNamed } from "./remembered";
import type { Excel, Targets } from "./targets";

/** What an untouched worksheet.protect() leaves the user allowed to do. */
const usualOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionKind: Kind<Targets["WorksheetProtection"]> = {
  type: "WorksheetProtection",
  gets: {
    protected: ({ sheet }) => sheet.protected,
    options: ({ sheet }) => bagNamed(sheet.bags, "protection")["options"] ?? null,
  },
  calls: {
    protect({ sheet }, options, password) {
      if (sheet.protected) throw invalidOperation();
      sheet.protected = true;
      const given = options === undefined ? {} : record(options);
      const bag = bagNamed(sheet.bags, "protection");
      Object.assign(bag, { options: { ...usualOptions, ...given }, password: text(password, "") });
      return null;
    },
    unprotect({ sheet }, password) {
      const bag = bagNamed(sheet.bags, "protection");
      if (sheet.protected && (bag["password"] ?? "") !== text(password, "")) throw accessDenied();
      sheet.protected = false;
      delete bag["options"];
      return null;
    },
  },
};

const WORKBOOK_PASSWORD = "protection password";

export const workbookProtectionKind: Kind<Targets["WorkbookProtection"]> = {
  type: "WorkbookProtection",
  gets: { protected: ({ excel }) => excel.book.protected },
  calls: {
    protect({ excel }, password) {
      if (excel.book.protected) throw invalidOperation();
      excel.book.protected = true;
      excel.memory[WORKBOOK_PASSWORD] = text(password, "");
      return null;
    },
    unprotect({ excel }, password) {
      const kept = excel.memory[WORKBOOK_PASSWORD] ?? "";
      if (excel.book.protected && kept !== text(password, "")) throw accessDenied();
      excel.book.protected = false;
      return null;
    },
  },
};

/** Objects on a protected sheet, or in a workbook opened to read, cannot be changed. */
export function requireEditable({ book }: Excel, sheet: SheetModel): void {
  if (sheet.protected || book.readOnly) throw accessDenied();
}
