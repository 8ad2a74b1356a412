import { parse as parseTokens, parseA1Ref, parseStructRef, tokenize } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/types";
import type {
  ArrayExpression,
  AstExpression,
  CallExpression,
  LambdaExpression,
  LetExpression,
  RangeA1,
  ReferenceIdentifier,
} from "@borgar/fx";
import type { Rect } from "../workbook/types";
import type { Node } from "./nodes";
import type { Scalar } from "./values";

const OMITTED: Node = { kind: "omitted" };
const FUTURE_PREFIX = /^_xlfn\.(_xlws\.)?|^_xlws\./i;

/** The tree of a formula begun with "="; undefined when it does not parse. */
export function parseFormula(text: string): Node | undefined {
  const tree = syntaxTree(text);
  return tree && nodeOf(tree);
}

export function isFormulaText(text: string): boolean {
  return syntaxTree(text) !== undefined;
}

function syntaxTree(text: string): AstExpression | undefined {
  try {
    return parseTokens(tokenize(text, { withLocation: false }));
  } catch {
    return undefined;
  }
}

function nodeOf(tree: AstExpression | null): Node {
  if (tree === null) return OMITTED;
  switch (tree.type) {
    case "Literal":
      return { kind: "constant", value: tree.value };
    case "ErrorLiteral":
      return { kind: "constant", value: { code: tree.value.toUpperCase() } };
    case "ReferenceIdentifier":
      return referenceNode(tree);
    case "UnaryExpression":
      return { kind: "unary", operator: tree.operator, operand: nodeOf(tree.arguments[0] ?? null) };
    case "BinaryExpression": {
      const [left, right] = [nodeOf(tree.arguments[0] ?? null), nodeOf(tree.arguments[1] ?? null)];
      return { kind: "binary", operator: tree.operator, left, right };
    }
    case "CallExpression":
      return callNode(tree);
    case "ArrayExpression":
      return { kind: "array", rows: arrayRows(tree) };
    case "LambdaExpression":
      return lambdaNode(tree);
    case "LetExpression":
      return letNode(tree);
  }
}

function referenceNode({ value, kind }: ReferenceIdentifier): Node {
  if (kind === "table") {
    const reference = parseStructRef(value);
    if (!reference) return { kind: "constant", value: { code: "#REF!" } };
    const { table = "", columns = [], sections = [] } = reference;
    return { kind: "table", table, columns, sections };
  }
  const reference = parseA1Ref(value);
  const sheet = reference?.context?.at(-1);
  if (reference && "range" in reference)
    return { kind: "area", sheet, rect: rectOfRange(reference.range) };
  return { kind: "name", name: reference?.name ?? value, sheet };
}

function rectOfRange(range: RangeA1): Rect {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? (range.top === null ? MAX_ROWS - 1 : top);
  const right = range.right ?? (range.left === null ? MAX_COLUMNS - 1 : left);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** The parser calls whatever stands before "(": a name, or a LAMBDA written in place. */
function callNode(tree: CallExpression): Node {
  const args = tree.arguments.map((argument: AstExpression | null) => nodeOf(argument));
  const callee: AstExpression | CallExpression["callee"] = tree.callee;
  if (callee.type === "Identifier")
    return { kind: "call", name: callee.name.replace(FUTURE_PREFIX, "").toUpperCase(), args };
  return { kind: "apply", lambda: nodeOf(callee as unknown as AstExpression), args };
}

function arrayRows(tree: ArrayExpression): Scalar[][] {
  return tree.elements.map((cells) =>
    cells.map((cell) => {
      if (cell.type === "Literal") return cell.value;
      if (cell.type === "ErrorLiteral") return { code: cell.value.toUpperCase() };
      return { code: "#VALUE!" };
    })
  );
}

function lambdaNode(tree: LambdaExpression): Node {
  const params = tree.params.map(({ name }) => name.toUpperCase());
  return { kind: "lambda", params, body: nodeOf(tree.body) };
}

function letNode(tree: LetExpression): Node {
  const names = tree.declarations.map(({ id, init }) => ({
    name: id.name.toUpperCase(),
    value: nodeOf(init),
  }));
  return { kind: "let", names, body: nodeOf(tree.body) };
}
