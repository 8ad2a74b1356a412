import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { RETAINED_KINDS, type RetainedKind } from "../../../src/core/revenue/retained-share";
import { retained } from "../../../src/core/revenue/retained";
import { changeLists, type Change } from "../../support/changes";
import { runs } from "../../support/orders";

const share = (changes: readonly Change[], kind: RetainedKind) =>
  retained.compute({
    opening: changes.map(({ before }) => before),
    closing: changes.map(({ after }) => after),
    kind,
  });

describe("retained gives", () => {
  const opening = [100, 200, 50, null, 0];
  const closing = [150, 120, null, 80, null];
  test.each([
    ["gross", (100 + 120) / 350],
    ["net", (150 + 120) / 350],
    ["logo", 2 / 3],
  ] as const)("%s retention by hand: who joined does not count, a blank is 0", (kind, expected) =>
    expect(retained.compute({ opening, closing, kind })).toBe(expected)
  );
  test("less than by totals where one customer grew as much as another shrank", () =>
    expect(retained.compute({ opening: [100, 100], closing: [50, 150], kind: "gross" })).toBe(
      0.75
    ));
});

describe("retained refuses", () => {
  test.each(RETAINED_KINDS)("an opening at which nobody paid (%s)", (kind) => {
    const nobody = { opening: [0, null], closing: [5, 6], kind };
    expect(retained.compute(nobody)).toEqual({ fault: "no-revenue-at-start" });
    expect(retained.compute({ opening: [], closing: [], kind })).toEqual({
      fault: "no-revenue-at-start",
    });
  });
  test("a negative amount, naming its row", () =>
    expect(retained.compute({ opening: [1, 2, 3], closing: [1, 2, -3], kind: "net" })).toEqual({
      fault: "negative-amount",
      values: { name: "closing", row: 3 },
    }));
  test("columns of different length", () =>
    expect(retained.compute({ opening: [1, 2], closing: [1], kind: "net" })).toMatchObject({
      fault: "ragged-ranges",
    }));
});

describe("retained agrees with", () => {
  test("what retention is: gross from 0 to 1, net at least as much, logo a share", () => {
    fc.assert(
      fc.property(changeLists, (changes) => {
        fc.pre(changes.some(({ before }) => before > 0));
        const [gross, net, logo] = RETAINED_KINDS.map((kind) => Number(share(changes, kind)));
        expect(gross).toBeGreaterThanOrEqual(0);
        expect(gross).toBeLessThanOrEqual(1);
        expect(net).toBeGreaterThanOrEqual(gross ?? NaN);
        expect(logo).toBeLessThanOrEqual(1);
      }),
      runs
    );
  });
  test("itself in any order of the rows, to the last bit", () => {
    fc.assert(
      fc.property(changeLists, (changes) => {
        for (const kind of RETAINED_KINDS) {
          const [one, other] = [share(changes, kind), share([...changes].reverse(), kind)];
          expect(isFault(one) ? one.fault : one).toEqual(isFault(other) ? other.fault : other);
        }
      }),
      runs
    );
  });
});
