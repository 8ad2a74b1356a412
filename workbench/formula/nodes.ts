import type { Rect } from "../workbook/types";
import type { Scalar } from "./values";

export interface TableReference {
  /** "" is the table the formula stands in. */
  readonly table: string;
  readonly columns: readonly string[];
  /** all, data, headers, totals, this row. */
  readonly sections: readonly string[];
}

/** A formula's tree with its references read once. */
export type Node =
  | { readonly kind: "constant"; readonly value: Scalar }
  | { readonly kind: "omitted" }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "area"; readonly sheet: string | undefined; readonly rect: Rect }
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | undefined }
  | ({ readonly kind: "table" } & TableReference)
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Node }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "apply"; readonly lambda: Node; readonly args: readonly Node[] }
  | { readonly kind: "lambda"; readonly params: readonly string[]; readonly body: Node }
  | {
      readonly kind: "let";
      readonly names: readonly { readonly name: string; readonly value: Node }[];
      readonly body: Node;
    };

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "call":
      return node.args;
    case "apply":
      return [node.lambda, ...node.args];
    case "lambda":
      return [node.body];
    case "let":
      return [...node.names.map(({ value }) => value), node.body];
    default:
      return [];
  }
}
