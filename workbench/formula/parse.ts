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

type Builders = {
  readonly [Type in AstExpression["type"]]: (tree: Extract<AstExpression, { type: Type }>) => Node;
};

const BUILD: Builders = {
  Literal: ({ value }) => ({ kind: "constant", value }),
  ErrorLiteral: ({ value }) => ({ kind: "constant", value: { code: value.toUpperCase() } }),
  ReferenceIdentifier: (tree) => (tree.kind === "table" ? tableNode(tree) : referenceNode(tree)),
  UnaryExpression: ({ operator, arguments: [operand] }) => ({
    kind: "unary",
    operator,
    operand: nodeOf(operand),
  }),
  BinaryExpression: ({ operator, arguments: [left, right] }) => ({
    kind: "binary",
    operator,
    left: nodeOf(left),
    right: nodeOf(right),
  }),
  CallExpression: callNode,
  ArrayExpression: (tree) => ({ kind: "array", rows: arrayRows(tree) }),
  LambdaExpression: lambdaNode,
  LetExpression: letNode,
};

function nodeOf(tree: AstExpression | null | undefined): Node {
  if (!tree) return OMITTED;
  // The table above has, under each type, a builder of that type.
  const build = BUILD[tree.type] as (tree: AstExpression) => Node;
  return build(tree);
}

function tableNode({ value }: ReferenceIdentifier): Node {
  const reference = parseStructRef(value);
  if (!reference) return { kind: "constant", value: { code: "#REF!" } };
  const { table = "", columns = [], sections = [] } = reference;
  return { kind: "table", table, columns, sections };
}

function referenceNode({ value }: ReferenceIdentifier): Node {
  const reference = parseA1Ref(value);
  const sheet = reference?.context?.at(-1);
  if (!reference) return { kind: "name", name: value, sheet };
  if ("range" in reference) return { kind: "area", sheet, rect: rectOfRange(reference.range) };
  return { kind: "name", name: reference.name, sheet };
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
  return { kind: "apply", lambda: nodeOf(callee), args };
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
