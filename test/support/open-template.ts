import { readFileSync } from "node:fs";
import path from "node:path";
import { analyse } from "../../src/engine/analyse";
import { runtimeError } from "../../src/functions/excel-errors";
import { excelFunctions } from "../../src/functions/register";
import type { TemplateId } from "../../src/text/templates";
import type { Language } from "../../src/text/words";
import { saveXlsx } from "../../workbench/files/xlsx-save";
import { openXlsx } from "../../workbench/files/xlsx-open";
import { createWorkbook } from "../../workbench/workbook";
import { parseA1 } from "../../workbench/workbook/a1";
import type { WorkbookModel } from "../../workbench/workbook/types";
import { expectFaithful, openExcel } from "./excel";
import { refresh } from "./recipes";
import { templateBytes } from "./templates";

const generated = path.resolve(__dirname, "../../src/functions/generated/functions.json");

/** A template as a person opens it, in an Excel with the add-in. */
export async function openTemplate(id: TemplateId, language: Language) {
  const excel = openExcel(language === "en" ? "excel-web" : "excel-win32", { locale: language });
  const { book, host } = excel;
  excel.install();
  host.registerFunctions(
    // It is written by npm run generate in the form that Excel reads.
    JSON.parse(readFileSync(generated, "utf8")) as Parameters<typeof host.registerFunctions>[0],
    "CHURN"
  );
  for (const [name, call] of excelFunctions(analyse, runtimeError))
    excel.CustomFunctions.associate(name, call);
  await openXlsx(book, templateBytes(id, language));
  const [start] = book.sheets;
  if (!start) throw new Error("The template has no sheet.");
  const cells = () => {
    const { rows = 0, columns = 0, row = 0, column = 0 } = start.used(true) ?? {};
    return Array.from({ length: rows * columns }, (_, at) => {
      const [down, across] = [row + Math.floor(at / columns), column + (at % columns)];
      return { at: [down, across], value: start.value(down, across) };
    });
  };
  return {
    excel,
    value: (place: string, sheet = 0) => {
      const { row = 0, column = 0 } = parseA1(place)?.rect ?? {};
      return book.sheets[sheet]?.value(row, column);
    },
    /** Over the rows of the sample; what is left of them goes. */
    paste: async (name: string, rows: readonly (readonly (string | number)[])[]) => {
      await excel.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        table.getDataBodyRange().clear("Contents");
        const body = table.getHeaderRowRange().getOffsetRange(1, 0);
        body.getResizedRange(rows.length - 1, 0).values = rows.map((row) => [...row]);
        table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
        await context.sync();
      });
    },
    /** The yellow cells of days are the first and the second. */
    setDay: (which: string, day: number) => {
      const [from, to] = cells().filter(
        ({ at: [row = 0, column = 0], value }) =>
          column === 2 &&
          typeof value === "number" &&
          start.formula(row, column) === undefined &&
          value > 40_000
      );
      const [row = 0, column = 0] = (which === "from" ? from : to)?.at ?? [];
      book.write(start, { row, column, rows: 1, columns: 1 }, () => day, "user");
    },
    refreshAll: async () => {
      await excel.settle();
      for (const each of await refresh()) expect(each).toHaveProperty("after");
      await excel.settle();
      expectFaithful(host);
    },
    marks: () =>
      cells()
        .map(({ value }) => (typeof value === "string" ? value : ""))
        .filter((value) => /^[✓✗]/u.test(value)),
    errors: () => cells().filter(({ value }) => typeof value === "object"),
  };
}

export type OpenTemplate = Awaited<ReturnType<typeof openTemplate>>;

export async function saveAndOpen(book: WorkbookModel): Promise<WorkbookModel> {
  const again = createWorkbook();
  await openXlsx(again, await saveXlsx(book));
  return again;
}

/** What a workbook is made of, beside its cells. */
export function partsOf(book: WorkbookModel) {
  const { sheets, tables, names, customXml } = book;
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      charts: sheet.charts.map(({ name, type, series }) => ({ name, type, series: series.length })),
      rules: sheet.conditionalFormats.length,
      marks: Object.fromEntries(sheet.customProperties),
      frozen: sheet.frozen,
    })),
    tables: tables.map(({ name, rect, sheet }) => ({ name, rect, on: sheet.name })),
    names: names.map(({ name, scope, visible }) => ({ name, on: scope?.name, visible })),
    xml: customXml.map(({ namespaceUri }) => namespaceUri),
    recipes: (customXml[0]?.xml.match(/<recipe>/gu) ?? []).length,
  };
}
