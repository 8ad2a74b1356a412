import { childrenOf } from "../formula/nodes";
import { VOLATILE } from "../formula/functions";
import { findName, nodeOfName, sheetOf, tableArea } from "./references";
import { findTable } from "./table-list";
import { union } from "./rect";
import type { Node } from "../formula/nodes";
import type { Book } from "./book";
import type { Precedent } from "./graph";
import type { Place } from "./references";

/** Functions that ask a reference where it lies and never what it holds. */
const PLACE_ONLY = new Set(["ROW", "COLUMN", "ROWS", "COLUMNS"]);
const DEEPEST_NAME = 32;

export interface Reading {
  readonly precedents: Precedent[];
  isSymbolic: boolean;
  isVolatile: boolean;
}

/** Everything a formula may read. An IF's branches both count, and A1:INDEX(...) counts as all of the range around. */
export function readingOf(
  book: Book,
  node: Node,
  place: Place,
  isVolatileFunction: (name: string) => boolean
): Reading {
  const reading: Reading = { precedents: [], isSymbolic: false, isVolatile: false };
  const walk = (one: Node, depth: number): void => {
    if (one.kind === "call") {
      if (VOLATILE.has(one.name) || isVolatileFunction(one.name)) reading.isVolatile = true;
      if (findName(book, one.name, place.sheet)) follow(one.name, depth);
    }
    if (one.kind === "area" || one.kind === "table") addArea(one);
    if (one.kind === "name") follow(one.name, depth);
    if (one.kind === "binary" && one.operator === ":") addSpan(one);
    for (const child of childrenOf(one)) {
      const isPlaceOnly = one.kind === "call" && PLACE_ONLY.has(one.name) && child.kind === "area";
      if (!isPlaceOnly) walk(child, depth);
    }
  };
  const addArea = (one: Node): void => {
    const area = areaOf(book, one, place);
    if (area) reading.precedents.push(area);
    if (one.kind === "table" || (one.kind === "area" && one.sheet !== undefined))
      reading.isSymbolic = true;
  };
  const follow = (text: string, depth: number): void => {
    reading.isSymbolic = true;
    const name = findName(book, text, place.sheet);
    const table = findTable(book, text)?.body();
    const sheet = findTable(book, text)?.sheet;
    if (table && sheet) reading.precedents.push({ sheet, rect: table });
    const inner = name && nodeOfName(name);
    if (inner && depth < DEEPEST_NAME) walk(inner, depth + 1);
  };
  const addSpan = (one: Node): void => {
    const areas = areasIn(one).flatMap((area) => areaOf(book, area, place) ?? []);
    const first = areas[0];
    if (!first || areas.some((area) => area.sheet !== first.sheet)) return;
    const rect = areas.reduce((around, area) => union(around, area.rect) ?? around, first.rect);
    reading.precedents.push({ sheet: first.sheet, rect });
  };
  walk(node, 0);
  return reading;
}

function areasIn(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(areasIn)];
}

function areaOf(book: Book, node: Node, place: Place): Precedent | undefined {
  if (node.kind === "table") return tableArea(book, node, place);
  if (node.kind !== "area") return undefined;
  const sheet = sheetOf(book, node.sheet, place.sheet);
  return sheet && { sheet, rect: node.rect };
}
