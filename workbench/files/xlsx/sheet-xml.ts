import type { OfficePackage } from "./package";

/** What comes after page setup in the order the format demands, of what the file library writes. Extensions of single
 * rules stand further up: only a list of them at the very end is the sheet's. */
const FOLLOWING =
  /<(?:drawing|legacyDrawing|tableParts)\b|<extLst>(?:(?!<extLst>)[\s\S])*<\/extLst>\s*<\/worksheet>|<\/worksheet>/;

export async function insertInSheet(
  file: OfficePackage,
  part: string,
  element: string
): Promise<void> {
  await file.edit(part, (xml) => {
    const at = xml.search(FOLLOWING);
    return xml.slice(0, at) + element + xml.slice(at);
  });
}
