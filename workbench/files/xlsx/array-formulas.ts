import { childrenOf, type Node } from "../../formula/nodes";
import { parseFormula } from "../../formula/parse";
import { aggregate } from "../../formula/functions/aggregate";
import { arrays } from "../../formula/functions/arrays";
import { cellCount } from "../../workbook/rect";
import type { WorkbookModel } from "../../workbook/types";
import { OFFICE_RELATION, type OfficePackage } from "./package";
import { XML_HEADER } from "./xml";

const PART = "xl/metadata.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const FLAGS =
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";

const always = () => true;
const at =
  (...places: readonly number[]) =>
  (place: number) =>
    places.includes(place);
const afterFirst = (place: number) => place === 0 || place % 2 === 1;

/** Of a function the arguments to which a range is whole, in files of any age. */
const TAKES_RANGES: ReadonlyMap<string, (place: number) => boolean> = new Map([
  ...["ROWS", "COLUMNS", ...Object.keys(aggregate)].map((name) => [name, always] as const),
  ...["COUNTIF", "INDEX"].map((name) => [name, at(0)] as const),
  ...["MATCH", "XMATCH", "VLOOKUP", "HLOOKUP"].map((name) => [name, at(1)] as const),
  ...["LOOKUP", "XLOOKUP"].map((name) => [name, at(1, 2)] as const),
  ...["SUMIF", "AVERAGEIF"].map((name) => [name, at(0, 2)] as const),
  ...["SUMIFS", "AVERAGEIFS", "MINIFS", "MAXIFS"].map((name) => [name, afterFirst] as const),
  ["COUNTIFS", (place) => place % 2 === 0],
]);
const GIVES_ARRAYS = new Set(Object.keys(arrays));

type Functions = WorkbookModel["functions"];

/** Whether files must say that a formula may fill more than its cell. Without it Excel reads one cell of each of its ranges, and
 * shows "@" before functions that give several. */
export function mayFill(formula: string, functions: Functions): boolean {
  const root = parseFormula(formula);
  return root !== undefined && (isWide(root, functions) || isLifted(root, functions));
}

/** Something wide stands where one value is asked for. */
function isLifted(node: Node, functions: Functions): boolean {
  const takesRange = takerOf(node, functions);
  return childrenOf(node).some(
    (child, place) => (!takesRange(place) && isWide(child, functions)) || isLifted(child, functions)
  );
}

function takerOf(node: Node, functions: Functions): (place: number) => boolean {
  if (node.kind !== "call") return () => false;
  return functions.has(node.name) ? always : (TAKES_RANGES.get(node.name) ?? (() => false));
}

function isWide(node: Node, functions: Functions): boolean {
  switch (node.kind) {
    case "area":
      return cellCount(node.rect) > 1;
    case "table":
      return !node.sections.includes("this row");
    case "call":
      return GIVES_ARRAYS.has(node.name) || givesTable(node.name, functions);
    case "unary":
      return node.operator === "#";
    default:
      // What a name stands for may change.
      return node.kind === "array" || node.kind === "name";
  }
}

function givesTable(name: string, functions: Functions): boolean {
  return functions.get(name)?.result?.dimensionality === "matrix";
}

/** Array formulas of a file become such as fill the cells they need, no more and no fewer, whenever they are calculated. */
export async function markDynamic(file: OfficePackage, sheets: number): Promise<void> {
  let marked = 0;
  for (let sheet = 1; sheet <= sheets; sheet++)
    await file.edit(`xl/worksheets/sheet${sheet}.xml`, (xml) =>
      xml.replace(/<c ([^>]*)>(?=<f t="array")/g, (_, attributes: string) => {
        marked++;
        return `<c ${attributes} cm="1">`;
      })
    );
  if (marked === 0) return;
  await file.add(PART, metadata(), TYPE);
  await file.relate("xl/workbook.xml", `${OFFICE_RELATION}/sheetMetadata`, PART);
}

function metadata(): string {
  const flags = FLAGS.split(" ").map((name) => ` ${name}="1"`);
  return (
    `${XML_HEADER}<metadata xmlns="${SPREADSHEET}" xmlns:xda="${DYNAMIC}">` +
    `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"${flags.join("")}/></metadataTypes>` +
    `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
    `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
    `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`
  );
}
