/** Work in steps, none of them long: between two of them a page can answer its user. The last one gives what was made. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** After so many rows a step ends. */
export const A_STEP = 2 ** 17;

/** Takes all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
