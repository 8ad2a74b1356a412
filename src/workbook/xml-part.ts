import { inExcel } from "./excel";

/** What the add-in keeps of its results in the workbook. */
export const RECORDS = "urn:churn-analytics-for-excel:recipes";

/** One passage of a kept text, and what stands in its place from now on. */
export interface TextEdit {
  readonly from: string;
  readonly to: string;
}

/** A kept text as it is going to be, ready for a batch that writes other things as well. */
export interface EditedPart {
  readonly part: Excel.CustomXmlPart;
  readonly text: string;
  readonly edit: TextEdit;
}

/** Nothing where there is no such passage. */
export async function editedRecords(
  editOf: (text: string) => TextEdit | undefined,
  context: Excel.RequestContext
): Promise<EditedPart | undefined> {
  const part = await partOf(RECORDS, context);
  const xml = part?.getXml();
  if (xml) await context.sync();
  const text = xml?.value ?? "";
  const edit = editOf(text);
  if (!part || !edit || !text.includes(edit.from)) return undefined;
  // A function: signs such as $& have no meaning in it.
  return { part, edit, text: text.replace(edit.from, () => edit.to) };
}

/** The text that the add-in keeps in the workbook as custom XML of a namespace. It travels with the file: anyone may have
 * written it. */
export async function loadXml(namespace: string): Promise<string | undefined> {
  return inExcel(async (context) => {
    const part = await partOf(namespace, context);
    const xml = part?.getXml();
    if (xml) await context.sync();
    return xml?.value;
  });
}

export async function saveXml(namespace: string, xml: string): Promise<void> {
  await inExcel(async (context) => {
    const part = await partOf(namespace, context);
    if (part) part.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

async function partOf(namespace: string, context: Excel.RequestContext) {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  return parts.items[0];
}
