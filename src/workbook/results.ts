import { inExcel } from "./excel";
import { type ResultKey, findResult, findSheets, requireWritable } from "./find-result";
import type { SheetName } from "./place";

/** Whether a result can be written anew, asked before anything is read for it. */
export async function checkResult(key: ResultKey): Promise<void> {
  await inExcel(async (context) => requireWritable(await findResult(key, context)));
}

/** The sheets of the results that are still there, by what the sheets were born as. */
export async function existingResults(
  keys: readonly ResultKey[]
): Promise<ReadonlyMap<string, SheetName>> {
  return inExcel(async (context) => {
    const found = await findSheets(keys, context);
    return new Map(
      keys.flatMap(({ recipe }, at) => {
        const own = found[at]?.own;
        return own ? [[recipe, { id: own.id, name: own.name }] as const] : [];
      })
    );
  });
}

/** Deletes the sheet of a result, if it is still there. */
export async function removeResult(key: ResultKey): Promise<void> {
  await inExcel(async (context) => {
    const [found] = await findSheets([key], context);
    if (!found) return;
    found.own.sheet.delete();
    await context.sync();
  });
}
