import metadata from "./functions.json";
import type { OpenExcel } from "./excel";

type Cell = string | number | boolean;

/** A few functions under TEST, associated as an add-in does it; `calls` counts their calls. */
export function addTestFunctions({ CustomFunctions, host }: OpenExcel): { calls: number } {
  const counter = { calls: 0 };
  CustomFunctions.associate("SHARE", (part: number, whole: number | null) => {
    counter.calls++;
    return part / (whole ?? 1);
  });
  CustomFunctions.associate("COUNTS", (values: Cell[][]) => {
    const counts = new Map<Cell, number>();
    for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts];
  });
  CustomFunctions.associate(
    "LATER",
    (value: number, delay: number) =>
      new Promise((resolve) => setTimeout(() => resolve(value), delay))
  );
  CustomFunctions.associate("REFUSE", (code: CustomFunctions.ErrorCode, why: string) => {
    throw new CustomFunctions.Error(code, why || undefined);
  });
  CustomFunctions.associate("WHERE", (invocation: CustomFunctions.Invocation) => {
    return invocation.address;
  });
  host.registerFunctions(metadata as Parameters<typeof host.registerFunctions>[0], "TEST");
  return counter;
}
