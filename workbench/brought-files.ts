import { createWorkbook } from "./workbook";
import type { WorkbookModel } from "./workbook/types";
import type { Request } from "./richapi/request";

const METHOD = "InsertWorksheetsFromBase64";

/** The workbooks, in Base64, whose sheets a request wants to be inserted. */
export function broughtFiles(body: unknown): string[] {
  if (typeof body !== "string" || !body.includes(METHOD)) return [];
  // The client's own writing: its shape is the protocol's.
  const { Actions } = JSON.parse(body) as Request;
  return Actions.filter(({ Name }) => Name === METHOD)
    .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0])
    .filter((file) => typeof file === "string");
}

/** What is no workbook is left out: the action that brings it is refused. What was opened for the request before stays open, for
 * a request that is made again. */
export async function openFiles(
  brought: readonly string[],
  opened: Map<string, WorkbookModel>
): Promise<void> {
  // Hosts of tests that open no files need not load what reads them.
  const { openXlsx } = await import("./files/xlsx-open");
  for (const base64 of opened.keys()) if (!brought.includes(base64)) opened.delete(base64);
  for (const base64 of brought) {
    if (opened.has(base64)) continue;
    const book = createWorkbook();
    const bytes = bytesOf(base64);
    const isRead =
      bytes &&
      (await openXlsx(book, bytes).then(
        () => true,
        () => false
      ));
    if (isRead) opened.set(base64, book);
  }
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
