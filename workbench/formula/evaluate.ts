import { union } from "../workbook/rect";
import { functionNamed } from "./functions";
import { binary, unary } from "./operators";
import { Area, BAD_NAME, BAD_VALUE, failure, isFailure, isGrid, Lambda, Matrix } from "./values";
import { intersection } from "../workbook/rect";
import type { Context, Environment, FunctionEntry } from "./definition";
import type { Node } from "./nodes";
import type { Scope, Value } from "./values";

const MOST_NESTED = 200;

/** Walks a formula's tree. Ranges stay references until something reads them. */
export class Evaluator implements Context {
  private depth = 0;

  constructor(
    readonly environment: Environment,
    private readonly scope: Scope | undefined = undefined
  ) {}

  evaluate(node: Node): Value {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "omitted":
        return null;
      case "array":
        return new Matrix(node.rows);
      case "area":
        return this.environment.area(node.sheet, node.rect);
      case "name":
        return this.lookUp(node.name) ?? this.environment.name(node.name, node.sheet);
      case "table":
        return this.environment.table(node);
      case "lambda":
        return new Lambda(node.params, node.body, this.scope);
      default:
        return this.compute(node);
    }
  }

  apply(lambda: Value, args: readonly Value[]): Value {
    if (isFailure(lambda)) return lambda;
    if (!(lambda instanceof Lambda) || args.length > lambda.params.length) return BAD_VALUE;
    if (this.depth > MOST_NESTED) return failure("#NUM!");
    let scope = lambda.scope;
    for (const [index, name] of lambda.params.entries())
      scope = { name, value: args[index] ?? null, outer: scope };
    return this.within(scope).evaluate(lambda.body);
  }

  private compute(node: Node): Value {
    switch (node.kind) {
      case "unary":
        return this.unary(node.operator, this.evaluate(node.operand));
      case "binary":
        return this.binary(node.operator, this.evaluate(node.left), this.evaluate(node.right));
      case "call":
        return this.call(node.name, node.args);
      case "apply":
        return this.apply(
          this.evaluate(node.lambda),
          node.args.map((argument) => this.evaluate(argument))
        );
      case "let": {
        let inner: Evaluator = this.within(this.scope);
        for (const { name, value } of node.names)
          inner = inner.within({ name, value: inner.evaluate(value), outer: inner.scope });
        return inner.evaluate(node.body);
      }
      default:
        return BAD_VALUE;
    }
  }

  private unary(operator: string, operand: Value): Value {
    if (operator === "#")
      return operand instanceof Area ? this.environment.spill(operand) : failure("#REF!");
    return operator === "@" ? this.intersect(operand) : unary(operator, operand);
  }

  private binary(operator: string, left: Value, right: Value): Value {
    const result = binary(operator, left, right);
    if (result !== undefined) return result;
    if (isFailure(left)) return left;
    if (isFailure(right)) return right;
    if (!(left instanceof Area) || !(right instanceof Area)) return BAD_VALUE;
    if (left.source !== right.source || operator === ",") return BAD_VALUE;
    const joins = operator === ":" ? union : intersection;
    const rect = joins(left.rect, right.rect);
    return rect ? new Area(left.source, rect) : failure("#NULL!");
  }

  /** "@": the cell of a column in the formula's row, or of a row in its column. */
  private intersect(value: Value): Value {
    if (!isGrid(value)) return value;
    if (!(value instanceof Area)) return value.at(0, 0);
    const { row, column } = this.environment;
    const down = value.rows === 1 ? 0 : row - value.rect.row;
    const across = value.columns === 1 ? 0 : column - value.rect.column;
    const isInside = down >= 0 && down < value.rows && across >= 0 && across < value.columns;
    return isInside ? value.part(down, across, 1, 1) : BAD_VALUE;
  }

  private call(name: string, nodes: readonly Node[]): Value {
    const local = this.lookUp(name);
    if (local !== undefined) return this.apply(local, this.values(nodes));
    const entry = functionNamed(name);
    if (entry) return this.run(entry, nodes);
    if (this.environment.hasFunction(name))
      return this.environment.callFunction(
        name,
        nodes.map((node) => (node.kind === "omitted" ? undefined : this.evaluate(node)))
      );
    const named = this.environment.name(name, undefined);
    return named instanceof Lambda ? this.apply(named, this.values(nodes)) : BAD_NAME;
  }

  private run(entry: FunctionEntry, nodes: readonly Node[]): Value {
    if (nodes.length < entry.least || nodes.length > entry.most) return BAD_VALUE;
    if (entry.lazy) return entry.lazy(nodes, this);
    return entry.run?.(this.values(nodes), this) ?? null;
  }

  private values(nodes: readonly Node[]): Value[] {
    return nodes.map((node) => this.evaluate(node));
  }

  private within(scope: Scope | undefined): Evaluator {
    const inner = new Evaluator(this.environment, scope);
    inner.depth = this.depth + 1;
    return inner;
  }

  private lookUp(name: string): Value | undefined {
    const wanted = name.toUpperCase();
    for (let scope = this.scope; scope; scope = scope.outer)
      if (scope.name === wanted) return scope.value;
    return undefined;
  }
}
