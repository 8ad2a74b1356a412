import { childrenOf } from "../formula/nodes";
import { functionNamed, VOLATILE } from "../formula/functions";
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

/** Everything a formula may read. An IF's branches both count, and A1:INDEX(...) counts as all of the range around. */
export class Reading {
  readonly precedents: Precedent[] = [];
  /** Names, tables, other sheets or functions not known here are used: their meaning can change without a cell changing. */
  isSymbolic = false;
  isVolatile = false;

  constructor(
    private readonly book: Book,
    private readonly place: Place,
    private readonly isVolatileFunction: (name: string) => boolean
  ) {}

  walk(node: Node, depth = 0): this {
    this.note(node, depth);
    const asksPlace = node.kind === "call" && PLACE_ONLY.has(node.name);
    for (const child of childrenOf(node))
      if (!asksPlace || child.kind !== "area") this.walk(child, depth);
    return this;
  }

  private note(node: Node, depth: number): void {
    switch (node.kind) {
      case "area":
        if (node.sheet !== undefined) this.isSymbolic = true;
        this.add(areaOf(this.book, node, this.place));
        break;
      case "table":
        this.isSymbolic = true;
        this.add(areaOf(this.book, node, this.place));
        break;
      case "name":
        this.follow(node.name, depth);
        break;
      case "call":
        this.noteFunction(node.name, depth);
        break;
      case "binary":
        if (node.operator === ":") this.addSpan(node);
        break;
    }
  }

  private noteFunction(name: string, depth: number): void {
    if (VOLATILE.has(name) || this.isVolatileFunction(name)) this.isVolatile = true;
    if (!functionNamed(name)) this.follow(name, depth);
  }

  private follow(text: string, depth: number): void {
    this.isSymbolic = true;
    const table = findTable(this.book, text);
    const rect = table?.body();
    if (table && rect) this.add({ sheet: table.sheet, rect });
    const name = findName(this.book, text, this.place.sheet);
    const node = name && nodeOfName(name);
    if (node && depth < DEEPEST_NAME) this.walk(node, depth + 1);
  }

  private addSpan(node: Node): void {
    const areas = areasIn(node).flatMap((one) => areaOf(this.book, one, this.place) ?? []);
    const first = areas[0];
    if (!first || areas.some((area) => area.sheet !== first.sheet)) return;
    const rect = areas.reduce((around, area) => union(around, area.rect) ?? around, first.rect);
    this.add({ sheet: first.sheet, rect });
  }

  private add(precedent: Precedent | undefined): void {
    if (precedent) this.precedents.push(precedent);
  }
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
