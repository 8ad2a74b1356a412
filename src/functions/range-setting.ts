import type { Param } from "../core/define";
import type { Outcome } from "../core/fault";
import type { Raw } from "../core/given";
import { toCell } from "./cell";
import { hasHeader } from "./metric-call";
import { dayOf } from "./options";
import { errorFault, sizeFault, toMatrix, type Matrix } from "./range";

/** The range among the settings of an analysis, of its own height. Without one all is empty. */
export interface RangeSetting {
  readonly values: Raw;
  readonly shape: Matrix;
  /** Cells above the values: 0 or 1. */
  readonly header: number;
}

export function rangeSetting(
  settings: readonly (readonly [string, Param])[],
  options: readonly unknown[]
): Outcome<RangeSetting> {
  const place = settings.findIndex(([, { each }]) => each);
  const [name, param] = settings[place] ?? [];
  if (name === undefined || param === undefined) return { values: {}, shape: [], header: 0 };
  return settingIn(toMatrix(options[place]), name, param);
}

function settingIn(shape: Matrix, name: string, { kind }: Param): Outcome<RangeSetting> {
  const cells = shape.flatMap((row) => row.map(toCell));
  const refused = sizeFault([name], [shape]) ?? errorFault({ [name]: cells });
  if (refused !== undefined) return refused;
  const values = kind === "day" ? cells.map(dayOf) : cells;
  const header = typeof values[0] === "string" && hasHeader([cells]) ? 1 : 0;
  return {
    values: { [name]: values.map((value, at) => (at < header ? null : value)) },
    shape,
    header,
  };
}

/** Values in the shape of that range. */
export function inShapeOf({ shape, header }: RangeSetting, values: readonly unknown[]) {
  let next = 0;
  return shape.map((row) =>
    row.map(() => {
      const at = next++;
      return at < header ? "" : values[at];
    })
  );
}
