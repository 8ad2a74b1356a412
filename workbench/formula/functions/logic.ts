import { isSame } from "../compare";
import { toLogical, toNumber } from "../convert";
import { elementwise, lazy } from "../definition";
import { spread } from "../operators";
import { BAD_VALUE, BUSY, gridOf, isFailure, isGrid, NOT_AVAILABLE, single } from "../values";
import { scalarOf } from "../values";
import type { ExcelError } from "../../workbook/types";
import type { Context, FunctionEntry, FunctionTable } from "../definition";
import type { Node } from "../nodes";
import type { Scalar, Value } from "../values";

const MANY = 255;

export const logic: FunctionTable = {
  IF: lazy(2, 3, ([test, yes, no], context) => {
    const asked = single(evaluated(test, context));
    if (isGrid(asked)) return chooseByCell(asked, [yes, no], context);
    const isTrue = toLogical(scalarOf(asked));
    if (isFailure(isTrue)) return isTrue;
    return isTrue ? evaluated(yes, context) : no === undefined ? false : evaluated(no, context);
  }),
  IFS: lazy(2, MANY, (nodes, context) => {
    for (let at = 0; at + 1 < nodes.length; at += 2) {
      const isTrue = toLogical(scalarOf(evaluated(nodes[at], context)));
      if (isFailure(isTrue)) return isTrue;
      if (isTrue) return evaluated(nodes[at + 1], context);
    }
    return NOT_AVAILABLE;
  }),
  SWITCH: lazy(3, MANY, ([asked, ...nodes], context) => {
    const value = scalarOf(evaluated(asked, context));
    if (isFailure(value)) return value;
    for (let at = 0; at + 1 < nodes.length; at += 2)
      if (isSame(value, scalarOf(evaluated(nodes[at], context))))
        return evaluated(nodes[at + 1], context);
    return nodes.length % 2 === 1 ? evaluated(nodes.at(-1), context) : NOT_AVAILABLE;
  }),
  CHOOSE: lazy(2, MANY, ([asked, ...nodes], context) => {
    const index = toNumber(scalarOf(evaluated(asked, context)));
    if (isFailure(index)) return index;
    const chosen = nodes[Math.trunc(index) - 1];
    return chosen ? evaluated(chosen, context) : BAD_VALUE;
  }),
  IFERROR: caught((error) => error.code !== BUSY),
  IFNA: caught((error) => error.code === "#N/A"),
  AND: allOf((values) => values.every(Boolean)),
  OR: allOf((values) => values.some(Boolean)),
  XOR: allOf((values) => values.filter(Boolean).length % 2 === 1),
  NOT: elementwise(["logical"], [], (value) => !value),
  TRUE: elementwise([], [], () => true),
  FALSE: elementwise([], [], () => false),
};

function evaluated(node: Node | undefined, context: Context): Value {
  return node === undefined ? null : context.evaluate(node);
}

function chooseByCell(
  asked: ReturnType<typeof gridOf>,
  [yes, no]: readonly (Node | undefined)[],
  context: Context
): Value {
  const answers = [evaluated(yes, context), no === undefined ? false : evaluated(no, context)];
  return spread([asked, ...answers.map((answer) => gridOf(single(answer)))], (values) => {
    const isTrue = toLogical(values[0] ?? null);
    if (isFailure(isTrue)) return isTrue;
    return (isTrue ? values[1] : values[2]) ?? null;
  });
}

function caught(isCaught: (error: ExcelError) => boolean): FunctionEntry {
  return lazy(2, 2, ([node, instead], context) => {
    const value = single(evaluated(node, context));
    const fails = (one: Scalar) => isFailure(one) && isCaught(one);
    if (!isGrid(value))
      return isFailure(value) && isCaught(value) ? evaluated(instead, context) : value;
    const other = gridOf(single(evaluated(instead, context)));
    return spread([value, other], ([one = null, two = null]) => (fails(one) ? two : one));
  });
}

/** Logical values and numbers of ranges count, their texts and blanks do not; a text given alone must say TRUE or FALSE. */
function allOf(decide: (values: readonly boolean[]) => boolean): FunctionEntry {
  return {
    least: 1,
    most: MANY,
    run: (args) => {
      const values: boolean[] = [];
      let error: ExcelError | undefined;
      for (const arg of args)
        if (isGrid(arg))
          arg.filled((value) => {
            if (isFailure(value)) error ??= value;
            else if (typeof value !== "string") values.push(Boolean(value));
          });
        else {
          const value = toLogical(scalarOf(arg));
          if (isFailure(value)) error ??= value;
          else values.push(value);
        }
      if (error) return error;
      return values.length === 0 ? BAD_VALUE : decide(values);
    },
  };
}
