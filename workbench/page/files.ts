import { saveCsv } from "../files/csv-save";
import { openCsv } from "../files/csv-open";
import { openXlsx } from "../files/xlsx-open";
import { saveXlsx } from "../files/xlsx-save";
import { createWorkbook } from "../workbook";
import type { WorkbookModel } from "../workbook/types";
import { make } from "./dom";

/** A workbook from the bytes of a file, by the ending of its name. */
export async function openFile(name: string, content: Blob): Promise<WorkbookModel> {
  const book = createWorkbook();
  book.name = name;
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  if (ending === "csv" || ending === "txt" || ending === "tsv") {
    await openCsv(book, await content.arrayBuffer());
  } else if (ending === "xlsx") {
    await openXlsx(book, await content.arrayBuffer());
  } else {
    throw new Error(`The workbench opens .xlsx, .csv, .tsv and .txt files; “${name}” is none.`);
  }
  return book;
}

export async function openAddress(address: string): Promise<WorkbookModel> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be read (${response.status}).`);
  const name = decodeURIComponent(new URL(address, location.href).pathname.split("/").at(-1) ?? "");
  return openFile(name, await response.blob());
}

/** The browser's own dialog; undefined when nothing was chosen. */
export function chooseFile(): Promise<File | undefined> {
  const field = make("input", { type: "file", accept: ".xlsx,.csv,.tsv,.txt" });
  return new Promise((resolve) => {
    field.addEventListener("change", () => resolve(field.files?.[0]));
    field.addEventListener("cancel", () => resolve(undefined));
    field.click();
  });
}

export async function saveToDisk(book: WorkbookModel, kind: "xlsx" | "csv"): Promise<void> {
  const name = `${book.name.replace(/\.[^.]+$/, "")}.${kind}`;
  const content =
    kind === "csv"
      ? new Blob([saveCsv(book.active)], { type: "text/csv" })
      : new Blob([await saveXlsx(book)], { type: XLSX });
  const address = URL.createObjectURL(content);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
