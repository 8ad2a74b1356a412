import type { SheetModel, WorkbookModel } from "../../workbook/types";
import { typedFormula } from "./formula-names";
import type { OfficePackage, Relation } from "./package";
import { childNamed, childrenNamed, descend, parseXml, type XmlElement } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/** Parts of the sheets in the order of their tabs. */
export async function sheetParts(file: OfficePackage): Promise<string[]> {
  const relations = await file.relations(WORKBOOK);
  const sheets = childrenNamed(childNamed(await file.xml(WORKBOOK), "sheets"), "sheet");
  return sheets.map(
    ({ attributes }) => relations.find(({ id }) => id === attributes["id"])?.target ?? ""
  );
}

export async function readNames(file: OfficePackage, book: WorkbookModel): Promise<void> {
  const list = childNamed(await file.xml(WORKBOOK), "definedNames");
  for (const { attributes, text } of childrenNamed(list, "definedName")) {
    const name = attributes["name"] ?? "";
    // Print areas and filters, which the format keeps among the names.
    if (name.startsWith("_xlnm.")) continue;
    const local = attributes["localSheetId"];
    const scope = local === undefined ? undefined : book.sheets[Number(local)];
    book.names.push({
      name,
      formula: typedFormula(text),
      comment: attributes["comment"] ?? "",
      visible: attributes["hidden"] !== "1",
      ...(scope && { scope }),
    });
  }
}

export async function readCustomXml(
  file: OfficePackage,
  book: WorkbookModel,
  nextId: () => string
): Promise<void> {
  for (const { target } of await related(file, WORKBOOK, "customXml")) {
    const xml = await file.text(target);
    const root = xml === undefined ? undefined : parseXml(xml);
    if (xml === undefined || !root) continue;
    book.customXml.push({ id: nextId(), xml, namespaceUri: namespaceOf(xml, root) });
  }
}

/** Of the root element, by the prefix it has in the text. */
function namespaceOf(xml: string, root: XmlElement): string {
  const prefix = new RegExp(`<([\\w.-]+):${root.name}\\b`).exec(xml)?.[1];
  return root.attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

export async function readSheetProperties(
  file: OfficePackage,
  part: string,
  sheet: SheetModel
): Promise<void> {
  const xml = (await file.text(part)) ?? "";
  const element = /<customProperties>[\s\S]*?<\/customProperties>/.exec(xml)?.[0];
  if (!element) return;
  const relations = await file.relations(part);
  for (const { attributes } of childrenNamed(parseXml(element), "customPr")) {
    const target = relations.find(({ id }) => id === attributes["id"])?.target;
    const bytes = target === undefined ? undefined : await file.bytes(target);
    if (!bytes) continue;
    sheet.customProperties.set(attributes["name"] ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
}

export async function readCustomProperties(
  file: OfficePackage,
  book: WorkbookModel
): Promise<void> {
  const list = childrenNamed(await file.xml("docProps/custom.xml"), "property");
  if (list.length === 0) return;
  book.properties["custom"] = Object.fromEntries(
    list.map((property) => [property.attributes["name"] ?? "", variantOf(property.children[0])])
  );
}

function variantOf(value: XmlElement | undefined): string | number | boolean {
  if (value?.name === "bool") return value.text === "true" || value.text === "1";
  if (value && /^(r4|r8|i[1248]|int|u?i\d)$/.test(value.name)) return Number(value.text);
  return value?.text ?? "";
}

/** What add-ins keep with the workbook; of several add-ins, all. */
export async function readSettings(file: OfficePackage, book: WorkbookModel): Promise<void> {
  for (const panes of await related(file, "", "webextensiontaskpanes")) {
    for (const extension of await related(file, panes.target, "webextension")) {
      const properties = descend(await file.xml(extension.target), "properties");
      for (const { attributes } of childrenNamed(properties, "property")) {
        const value: unknown = JSON.parse(attributes["value"] ?? "null");
        book.settings.set(attributes["name"] ?? "", value);
      }
    }
  }
}

async function related(file: OfficePackage, part: string, kind: string): Promise<Relation[]> {
  return (await file.relations(part)).filter((relation) => relation.kind === kind);
}
