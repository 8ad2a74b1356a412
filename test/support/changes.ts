import fc from "fast-check";

/** What one customer paid before and after, in whole cents, and whether they paid earlier. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly everBefore: boolean;
}

const amount = fc.oneof(
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 2_000_000 }).map((cents) => cents / 100), weight: 2 }
);

export const changeLists = fc.array(
  fc.record({ before: amount, after: amount, everBefore: fc.boolean() }),
  { minLength: 1, maxLength: 60 }
);

export function columnsOf(changes: readonly Change[]) {
  return {
    before: changes.map(({ before }) => before),
    after: changes.map(({ after }) => after),
    everBefore: changes.map(({ everBefore }) => everBefore),
  };
}
