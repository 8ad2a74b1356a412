import fc from "fast-check";
import { orderOfKeys } from "../../src/engine/key-order";
import { runs } from "../support/orders";

const byUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const slowly = (keys: readonly (string | number)[]) =>
  [...keys.keys()].sort((a, b) => byUnit(String(keys[a]), String(keys[b])) || a - b);

describe("orderOfKeys gives", () => {
  test("the codes of the keys by their texts, a start before what it is the start of", () =>
    expect([...orderOfKeys(["C-10", "C-9", "C-1", "C-100", ""])]).toEqual([4, 2, 0, 3, 1]));
  test("numbers by their texts too, as lookups on a sorted sheet expect of mixed ids", () =>
    expect([...orderOfKeys([9, 10, "A", 1])]).toEqual([3, 1, 0, 2]));
  test("the order of texts that differ only far behind what one number can hold", () => {
    const long = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(3);
    const keys = [`b${long}2`, `a${long}3`, `b${long}1`, `a${long}`, `a${long}3x`];
    expect([...orderOfKeys(keys)]).toEqual([3, 1, 4, 2, 0]);
  });
  test("nothing for no keys, and the only one for one", () => {
    expect([...orderOfKeys([])]).toEqual([]);
    expect([...orderOfKeys(["Ann"])]).toEqual([0]);
  });
});

describe("orderOfKeys agrees with", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.stringMatching(/^CUST-[0-9A-F]{6}$/),
    fc.stringMatching(/^[ab]{0,60}$/)
  );
  test("a sort that compares the texts", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(text, fc.integer()), { selector: String }), (keys) =>
        expect([...orderOfKeys(keys)]).toEqual(slowly(keys))
      ),
      runs
    ));
});
