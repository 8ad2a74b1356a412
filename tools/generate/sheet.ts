import type { ExcelError, MakeError } from "../../src/functions/excel-errors";
import { analyse } from "../../src/engine/analyse";
import { formatted } from "../../src/functions/dress";
import { excelFunctions } from "../../src/functions/register";
import { columnName, createWorkbook, isError, rectOf } from "../../workbench/workbook";
import type { CellValue, FunctionCall, Rect } from "../../workbench/workbook";
import { functionsJson } from "./functions-json";

export interface ShownCell {
  /** As a cell that is wide enough displays it. */
  readonly text: string;
  readonly value: CellValue;
}

/** A sheet of the simulated Excel in which the add-in's functions work: what is printed is what cells show. */
export interface Sheet {
  /** Types values into a column below its heading, and gives the range of the values: B2:B9. */
  column(heading: string, cells: readonly ColumnCell[]): string;
  /** Types a formula beside the columns, and gives what it fills. */
  formula(text: string, numberFormat?: string): readonly (readonly ShownCell[])[];
  /** What stands in the columns, headings and all. */
  columns(): readonly (readonly ShownCell[])[];
}
export interface ColumnCell {
  readonly value: string | number | boolean | null;
  readonly isDay: boolean;
}

export function openSheet(): Sheet {
  const { book, sheet } = newBook();
  let width = 0;
  let height = 0;
  const shownIn = ({ row, column, rows, columns }: Rect) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => ({
        text: sheet.text(row + down, column + across),
        value: sheet.value(row + down, column + across),
      }))
    );
  return {
    column(heading, cells) {
      const place = rectOf(0, width, cells.length + 1, 1);
      const isDay = cells.some((cell) => cell.isDay);
      book.load(sheet, 0, width, [[heading], ...cells.map(({ value }) => [value])]);
      if (isDay) book.setNumberFormat(sheet, place, () => "yyyy-mm-dd");
      const letter = columnName(width);
      width++;
      height = Math.max(height, place.rows);
      return `${letter}2:${letter}${cells.length + 1}`;
    },
    formula(text, numberFormat) {
      const column = width === 0 ? 0 : width + 1;
      const place = rectOf(0, column, 1, 1);
      book.write(sheet, place, () => text, "user");
      if (!book.idle) throw new Error(`${text} is not answered.`);
      if (numberFormat !== undefined) book.setNumberFormat(sheet, place, () => numberFormat);
      return shownIn(sheet.spillAt(0, column) ?? place);
    },
    columns: () => (width === 0 ? [] : shownIn(rectOf(0, 0, height, width))),
  };
}

/** The one cell that a formula fills. */
export function valueOf(formula: string, numberFormat?: string): ShownCell {
  const shown = openSheet().formula(formula, numberFormat);
  const [[cell] = []] = shown;
  if (cell === undefined || shown.length > 1 || (shown[0]?.length ?? 0) > 1)
    throw new Error(`${formula} does not give one value.`);
  if (isError(cell.value))
    throw new Error(`${formula} gives ${cell.value.code} ${cell.value.message ?? ""}`);
  return cell;
}

const { functions } = functionsJson("en");

function newBook() {
  const book = createWorkbook();
  book.registerFunctions(functions, "CHURN", { allowErrors: true });
  book.onCall = (call) => book.answer(call.id, true, answerTo(call));
  return { book, sheet: book.active };
}

function answerTo({ functionId, values }: FunctionCall): unknown {
  try {
    return calls.get(functionId)?.(...values);
  } catch (refused) {
    if (refused instanceof CellError) return refused;
    throw refused;
  }
}

/** An error as Excel's runtime hands it to a cell; Excel's own class exists in Excel alone. */
class CellError {
  readonly type = "Error";
  constructor(
    readonly basicValue: ExcelError,
    readonly message: string
  ) {}
  /** The code of the declared class, which has no value outside Excel. */
  get code(): CustomFunctions.ErrorCode {
    return this.basicValue as unknown as CustomFunctions.ErrorCode;
  }
}
const makeError: MakeError = (error, sentence = "") => new CellError(error, sentence);

const calls = excelFunctions(analyse, makeError, formatted);
