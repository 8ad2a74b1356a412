import { RectIndex } from "./rect-index";
import { rectOf } from "./rect";
import type { FormulaCell } from "./formula-cell";
import type { Sheet } from "./sheet";
import type { Rect } from "./types";

/** A range that formulas read, one node however many cells it has and however many formulas read it. */
export interface RangeNode {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly readers: Set<FormulaCell>;
}

export interface Precedent {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Which formulas read which ranges. */
export class DependencyGraph {
  private readonly indexes = new Map<Sheet, RectIndex<RangeNode>>();
  private readonly nodes = new Map<Sheet, Map<string, RangeNode>>();

  connect(cell: FormulaCell, precedents: readonly Precedent[]): void {
    this.disconnect(cell);
    const ranges = new Set(precedents.map((precedent) => this.node(precedent)));
    for (const range of ranges) range.readers.add(cell);
    cell.precedents = [...ranges];
  }

  disconnect(cell: FormulaCell): void {
    for (const range of cell.precedents) {
      range.readers.delete(cell);
      if (range.readers.size > 0) continue;
      this.nodes.get(range.sheet)?.delete(keyOf(range.rect));
      this.indexes.get(range.sheet)?.delete(range);
    }
    cell.precedents = [];
  }

  ranges(sheet: Sheet, rect: Rect): readonly RangeNode[] {
    return this.indexes.get(sheet)?.touching(rect) ?? [];
  }

  /** The ranges that a formula's cell, or the area it spills over, is part of. */
  rangesOver(cell: FormulaCell): readonly RangeNode[] {
    return this.ranges(cell.sheet, cell.sheet.spills.rect(cell) ?? rectOf(cell.row, cell.column));
  }

  private node({ sheet, rect }: Precedent): RangeNode {
    let nodes = this.nodes.get(sheet);
    if (!nodes) this.nodes.set(sheet, (nodes = new Map<string, RangeNode>()));
    const key = keyOf(rect);
    let node = nodes.get(key);
    if (!node) {
      node = { sheet, rect, readers: new Set() };
      nodes.set(key, node);
      this.index(sheet).set(node, rect);
    }
    return node;
  }

  private index(sheet: Sheet): RectIndex<RangeNode> {
    let index = this.indexes.get(sheet);
    if (!index) this.indexes.set(sheet, (index = new RectIndex<RangeNode>()));
    return index;
  }
}

function keyOf({ row, column, rows, columns }: Rect): string {
  return `${row},${column},${rows},${columns}`;
}
