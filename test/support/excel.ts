import { loadExcelClient } from "../../workbench/channels/node";
import type { ClientName } from "../../workbench/channels/node";
import { ExcelHost } from "../../workbench/host";
import type { HostSettings } from "../../workbench/host";
import { createWorkbook } from "../../workbench/workbook";

/** Microsoft's own clients: everything that touches Excel is tested with both. */
export const CLIENTS: readonly ClientName[] = ["excel-web", "excel-win32"];

/** What an add-in's page finds, with Microsoft's types. */
interface AddinGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OfficeRuntime: typeof OfficeRuntime;
  readonly CustomFunctions: typeof CustomFunctions & {
    associate(id: string, implementation: (...args: never[]) => unknown): void;
  };
}

/** A new workbook in a simulated Excel, seen through one of Microsoft's clients. */
export function openExcel(client: ClientName, settings: Omit<HostSettings, "book"> = {}) {
  const book = createWorkbook();
  const host = new ExcelHost({ book, ...settings });
  const { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime } = loadExcelClient({
    host,
    client,
  });
  // The client's own objects, which Microsoft's definitions describe.
  const globals = {
    ...{ Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime },
  } as unknown as AddinGlobals;
  return {
    ...globals,
    book,
    host,
    /** For code under test, which names the globals. */
    install: () => void Object.assign(globalThis, globals),
    /** Every call of a custom function is answered and everything calculated. */
    settle: () => settled(host),
  };
}

export type OpenExcel = ReturnType<typeof openExcel>;

const PATIENCE = 60_000;

async function settled(host: ExcelHost): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!host.book.idle) {
    if (Date.now() > end) throw new Error("Custom functions were not answered within a minute.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Nothing was asked of Excel that the simulation lacks, and it did not stumble. */
export function expectFaithful(host: ExcelHost): void {
  expect([...host.stats.missing.keys()]).toEqual([]);
  expect(host.stats.crashes).toEqual([]);
}
