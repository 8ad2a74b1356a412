import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TEMPLATES } from "../../src/text/templates";
import { LANGUAGES } from "../../src/text/words";
import { buildTemplate } from "./build";

/** Of each template and language a workbook to open, and what the pane inserts. The folder is there when all are. */
export async function writeTemplates(folder: string): Promise<void> {
  const began = new Date();
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const id of TEMPLATES) {
    for (const language of LANGUAGES) {
      const { xlsx, file } = await buildTemplate(id, language);
      writeFileSync(path.join(making, `${id}.${language}.xlsx`), xlsx);
      writeFileSync(path.join(making, `${id}.${language}.json`), JSON.stringify(file));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  // A source that was changed meanwhile is newer.
  utimesSync(folder, began, began);
}
