import type { NameModel, SheetModel, WorkbookModel } from "../../workbook/types";
import { storedFormula } from "./formula-names";
import type { OfficePackage } from "./package";
import { insertInSheet } from "./sheet-xml";
import { escapeXml, XML_HEADER } from "./xml";

const CUSTOM_XML_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const SHEET_PROPERTY_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const CUSTOM_PROPERTIES_TYPE =
  "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_RELATIONS = "http://schemas.microsoft.com/office/2011/relationships";
/** Marks a property as one the user gave, by the format's own fixed id. */
const USER_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Names, custom XML, properties and add-in settings: what the file library cannot write. */
export async function addExtras(file: OfficePackage, book: WorkbookModel): Promise<void> {
  await addNames(file, book);
  await addCustomXml(file, book);
  await addSheetProperties(file, book.sheets);
  await addCustomProperties(file, book.properties["custom"]);
  await addSettings(file, book.settings);
}

async function addNames(file: OfficePackage, book: WorkbookModel): Promise<void> {
  if (book.names.length === 0) return;
  const entries = book.names.map((name) => nameXml(book, name)).join("");
  await file.edit("xl/workbook.xml", (xml) =>
    xml.includes("<definedNames>")
      ? xml.replace("</definedNames>", `${entries}</definedNames>`)
      : xml.replace("</sheets>", `</sheets><definedNames>${entries}</definedNames>`)
  );
}

function nameXml(book: WorkbookModel, name: NameModel): string {
  const scope = name.scope ? ` localSheetId="${book.sheets.indexOf(name.scope)}"` : "";
  const comment = name.comment ? ` comment="${escapeXml(name.comment)}"` : "";
  const hidden = name.visible ? "" : ' hidden="1"';
  const formula = storedFormula(name.formula, (called) => book.functions.has(called));
  return `<definedName name="${escapeXml(name.name)}"${comment}${scope}${hidden}>${escapeXml(formula)}</definedName>`;
}

async function addCustomXml(file: OfficePackage, book: WorkbookModel): Promise<void> {
  for (const [index, part] of book.customXml.entries()) {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    const id = `{${guidFrom(index + 1)}}`;
    file.put(item, part.xml);
    await file.add(
      properties,
      `${XML_HEADER}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(part.namespaceUri)}"/></ds:schemaRefs></ds:datastoreItem>`,
      CUSTOM_XML_TYPE
    );
    await file.relate(item, "customXmlProps", properties);
    await file.relate("xl/workbook.xml", "customXml", item);
  }
  if (book.customXml.length > 0) await file.declareDefault("xml", "application/xml");
}

function guidFrom(number: number): string {
  return `5B1F0C6E-2D3A-4E57-9C44-${number.toString(16).toUpperCase().padStart(12, "0")}`;
}

/** A value of a sheet's property is a part of its own, in UTF-16. */
async function addSheetProperties(
  file: OfficePackage,
  sheets: readonly SheetModel[]
): Promise<void> {
  let count = 0;
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.customProperties.size === 0) continue;
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const entries: string[] = [];
    for (const [name, value] of sheet.customProperties) {
      const target = `xl/customProperty${++count}.bin`;
      file.put(target, utf16(value));
      const id = await file.relate(part, "customProperty", target);
      entries.push(`<customPr name="${escapeXml(name)}" r:id="${id}"/>`);
    }
    await insertInSheet(file, part, `<customProperties>${entries.join("")}</customProperties>`);
  }
  if (count > 0) await file.declareDefault("bin", SHEET_PROPERTY_TYPE);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >> 8;
  }
  return bytes;
}

async function addCustomProperties(file: OfficePackage, properties: unknown): Promise<void> {
  if (typeof properties !== "object" || properties === null) return;
  const entries = Object.entries(properties);
  if (entries.length === 0) return;
  const items = entries.map(
    ([name, value], index) =>
      `<property fmtid="${USER_PROPERTIES}" pid="${index + 2}" name="${escapeXml(name)}">${variantXml(value)}</property>`
  );
  const body =
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join("")}</Properties>`;
  await file.add("docProps/custom.xml", XML_HEADER + body, CUSTOM_PROPERTIES_TYPE);
  await file.relate("", "custom-properties", "docProps/custom.xml");
}

function variantXml(value: unknown): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "number") return `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${escapeXml(String(value))}</vt:lpwstr>`;
}

/** Settings of an add-in live in the part that says which add-in the workbook has open. */
async function addSettings(
  file: OfficePackage,
  settings: ReadonlyMap<string, unknown>
): Promise<void> {
  if (settings.size === 0) return;
  const part = "xl/webextensions/webextension1.xml";
  const panes = "xl/webextensions/taskpanes.xml";
  const items = [...settings].map(
    ([name, value]) =>
      `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`
  );
  await file.add(
    part,
    `${XML_HEADER}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${guidFrom(0)}}">` +
      `<we:reference id="workbench" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties>${items.join("")}</we:properties><we:bindings/></we:webextension>`,
    EXTENSION_TYPE
  );
  const id = await file.relate(panes, `${EXTENSION_RELATIONS}/webextension`, part);
  await file.add(
    panes,
    `${XML_HEADER}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref ` +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`,
    PANES_TYPE
  );
  await file.relate("", `${EXTENSION_RELATIONS}/webextensiontaskpanes`, panes);
}
