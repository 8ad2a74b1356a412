import { loadExcelClient } from "../../workbench/channels/node";
import type { ClientName } from "../../workbench/channels/node";
import { ExcelHost } from "../../workbench/host";
import type { HostSettings } from "../../workbench/host";
import { createWorkbook } from "../../workbench/workbook";

/** Microsoft's own clients: everything that touches Excel is tested with both. */
export const CLIENTS: readonly ClientName[] = ["excel-web", "excel-win32"];

/** A new workbook in a simulated Excel, seen through one of Microsoft's clients. */
export function openExcel(client: ClientName, settings: Omit<HostSettings, "book"> = {}) {
  const book = createWorkbook();
  const host = new ExcelHost({ book, ...settings });
  const loaded = loadExcelClient({ host, client });
  return { ...loaded, book, host, install: () => install(loaded) };
}

function install(loaded: ReturnType<typeof loadExcelClient>): void {
  const { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime } = loaded;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime });
}
