import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { given } from "../../../src/core/given";
import {
  SEGMENTS,
  SEGMENT_NAMES,
  codesBySegment,
  codesLike,
  movesIn,
  movesText,
} from "../../../src/core/rfm";
import { rfm } from "../../../src/core/rfm/rfm";
import { usualSegment } from "../../../src/core/rfm/segments";
import { JANUARY_2024, resultOf, runs } from "../../support/orders";

const moved = (text: string) => {
  const moves = movesIn(text);
  if (!moves) throw new Error(text);
  return moves;
};
const codes = fc.constantFrom(...Object.values(SEGMENTS).flatMap((all) => all.split(" ")));
const manyMoves = fc.array(fc.tuple(codes.map(Number), fc.constantFrom(...SEGMENT_NAMES)));

describe("moved codes give", () => {
  test("a customer the segment that the code was moved to, and no other customer", () => {
    const rows = ["Ann", "Bob", "Cleo"].map((customer, at) => ({
      ...{ customer, date: JANUARY_2024 + at, amount: 10 - at },
    }));
    const usual = resultOf(rfm, rows, {}).columns;
    const [code] = usual.code ?? [];
    const own = resultOf(rfm, rows, { moves: `${String(code)} Champions` }).columns;
    expect(own.segment).toEqual(["Champions", ...(usual.segment ?? []).slice(1)]);
    expect({ ...own, segment: [] }).toEqual({ ...usual, segment: [] });
  });

  test("an answer about the customers in the segments as they were moved", () => {
    const rows = [{ customer: "Ann", date: JANUARY_2024, amount: 10 }];
    const settings = given(rfm.settings, {});
    if (isFault(settings)) throw new Error(settings.fault);
    const [code] = resultOf(rfm, rows, {}).columns.code ?? [];
    const result = resultOf(rfm, rows, { moves: `${String(code)} At risk` });
    expect(rfm.answer(result, settings, 0).values).toMatchObject({ endangered: { value: 1 } });
  });

  test("every code exactly one segment, whatever was moved", () =>
    fc.assert(
      fc.property(manyMoves, (pairs) => {
        const all = [...codesBySegment(new Map(pairs)).values()].flat();
        expect(new Set(all).size).toBe(125);
        expect(all).toHaveLength(125);
      }),
      runs
    ));

  test("the same moves after they were kept as a text, without those that move nothing", () =>
    fc.assert(
      fc.property(manyMoves, (pairs) => {
        const moves = new Map(pairs);
        const real = [...moves].filter(([code, segment]) => usualSegment(code) !== segment);
        expect(new Map(moved(movesText(moves) ?? ""))).toEqual(new Map(real));
      }),
      runs
    ));

  test("a text in order of the codes", () =>
    expect(movesText(moved("111 New,555 At risk"))).toBe("555 At risk, 111 New"));
});

describe("the codes a person types give", () => {
  test.each([
    ["554", [554]],
    [" 554; 511,", [554, 511]],
    ["5*5 555", [555, 545, 535, 525, 515]],
    ["**1", 25],
    ["***", 125],
  ])("%s", (typed, expected) => {
    const found = codesLike(typed);
    expect(typeof expected === "number" ? found?.length : found).toEqual(expected);
  });
});

describe("moved codes refuse", () => {
  test.each(["", " ", "55", "5555", "560", "5x5", "554 Loyal"])("“%s” as codes", (typed) =>
    expect(codesLike(typed)).toBeUndefined()
  );

  test.each([
    ["a code of other scores", "560 Loyal"],
    ["a segment that there is none of", "554 constructor"],
    ["a code moved twice", "554 Loyal, 554 New"],
    ["a segment without a code", "Loyal"],
    ["an end without a move", "554 Loyal,"],
  ])("%s", (_, text) =>
    expect(given(rfm.settings, { moves: text })).toMatchObject({ fault: "unknown-option" })
  );
});
