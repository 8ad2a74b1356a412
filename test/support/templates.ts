import { readFileSync } from "node:fs";
import path from "node:path";
import type { TemplateFile } from "../../src/app/template-file";
import type { TemplateId } from "../../src/text/templates";
import type { Language } from "../../src/text/say";
import { ensureTemplates } from "../../tools/templates.cjs";

const root = path.resolve(__dirname, "../..");

function partOf(id: TemplateId, language: Language, extension: "json" | "xlsx"): Buffer {
  return readFileSync(path.join(ensureTemplates(root), `${id}.${language}.${extension}`));
}

/** What the pane fetches of a template. */
export function templateFile(id: TemplateId, language: Language): TemplateFile {
  // It is written by our own tool.
  return JSON.parse(partOf(id, language, "json").toString("utf8")) as TemplateFile;
}

export function templateBytes(id: TemplateId, language: Language): ArrayBuffer {
  return new Uint8Array(partOf(id, language, "xlsx")).buffer;
}
