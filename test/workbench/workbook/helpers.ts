import { createWorkbook, isError, parseA1, rectOf } from "../../../workbench/workbook";
import type { CellValue, Rect, SheetModel, WorkbookModel } from "../../../workbench/workbook";

/** A workbook driven by addresses, as a person at the grid would. */
export interface Desk {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  /** Types into the cells from an address on: one value, or rows of them. */
  type(address: string, input: unknown): void;
  /** What a cell holds; an error by its code. */
  value(address: string): unknown;
  values(address: string): unknown[][];
  formula(address: string): string | undefined;
  text(address: string): string;
}

export function desk(): Desk {
  const workbook = createWorkbook();
  const sheet = workbook.active;
  return {
    workbook,
    sheet,
    type(address, input) {
      const rows: unknown[][] = Array.isArray(input) ? (input as unknown[][]) : [[input]];
      const { row, column } = rect(address);
      const area = rectOf(row, column, rows.length, rows[0]?.length ?? 1);
      workbook.write(sheet, area, (down, across) => rows[down]?.[across] ?? null, "user");
    },
    value(address) {
      const { row, column } = rect(address);
      return plain(sheet.value(row, column));
    },
    values(address) {
      const { row, column, rows, columns } = rect(address);
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, across) =>
          plain(sheet.value(row + down, column + across))
        )
      );
    },
    formula(address) {
      const { row, column } = rect(address);
      return sheet.formula(row, column);
    },
    text(address) {
      const { row, column } = rect(address);
      return sheet.text(row, column);
    },
  };
}

export function rect(address: string): Rect {
  const found = parseA1(address);
  if (!found) throw new Error(`${address} is no address`);
  return found.rect;
}

export function plain(value: CellValue): unknown {
  return isError(value) ? value.code : value;
}

/** The code of the error that `work` is refused with. */
export function refusal(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return "nothing was refused";
}
