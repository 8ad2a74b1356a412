import { inExcel } from "./excel";

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
