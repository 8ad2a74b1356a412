import fc from "fast-check";
import { TextCodes } from "../../../src/core/table/text-codes";
import { runs } from "../../support/orders";

/** The code of each text in the order of its first appearance. */
function codesOf(texts: readonly string[]): number[] {
  const codes = new TextCodes();
  let next = 0;
  return texts.map((text) => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.add(text, next);
    return next++;
  });
}

describe("TextCodes gives", () => {
  test("the code of a text that was added, and none of any other", () => {
    const codes = new TextCodes();
    codes.add("C-1", 7);
    expect([codes.get("C-1"), codes.get("C-2"), codes.get("")]).toEqual([7, undefined, undefined]);
  });
  test("different codes to texts of which one begins as the other", () =>
    expect(codesOf(["", "\0", "\0\0", "abcd", "abcd\0", "abc", "abcde", "abcd"])).toEqual([
      0, 1, 2, 3, 4, 5, 6, 3,
    ]));
  test("nothing any more after it was cleared, and codes again after that", () => {
    const codes = new TextCodes();
    codes.add("Ann", 1);
    codes.add("安", 2);
    codes.clear();
    expect([codes.get("Ann"), codes.get("安")]).toEqual([undefined, undefined]);
    codes.add("Ann", 3);
    expect(codes.get("Ann")).toBe(3);
  });
});

describe("TextCodes agrees with", () => {
  const text = fc.oneof(
    fc.stringMatching(/^[ab]{0,6}$/),
    fc.string({ unit: "binary", maxLength: 9 }),
    fc.constantFrom("é", "e\u0301", "\u007f", "\u0080", "ab\u0100", "客户-1", "__proto__")
  );
  const slowly = (texts: readonly string[]) => {
    const places = new Map([...new Set(texts)].map((each, place) => [each, place]));
    return texts.map((each) => places.get(each));
  };
  test("a Map, for any texts", () =>
    fc.assert(
      fc.property(fc.array(text, { maxLength: 80 }), (texts) =>
        expect(codesOf(texts)).toEqual(slowly(texts))
      ),
      runs
    ));
  test("a Map, for more ids than it has room for at first", () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `C-${(at * 7_919) % 9_973}`);
    expect(codesOf(ids)).toEqual(slowly(ids));
  });
});
