import fc from "fast-check";
import { isRisky, safeText } from "../../src/workbook/safe-text";

describe("safeText gives", () => {
  test.each(["=1", "+1", "-1", "@x", "|x", "＝1", "＋1", "－1", "＠x", "\t1", "\r1", "\n1", "\0x"])(
    "an apostrophe to %j",
    (text) => expect(safeText(text)).toBe(`'${text}`)
  );
  test.each([" =1", "\u00a0=1", "\u200b=1", "\ufeff+1", "\u202e@x"])(
    "an apostrophe to %j, whose first visible character opens a formula",
    (text) => expect(safeText(text)).toBe(`'${text}`)
  );
  test("a second apostrophe to a text that starts with one, for Excel takes the first", () => {
    expect(safeText("'=1")).toBe("''=1");
  });
  test.each(["Ann", "a=b", "王芳", "", " Ann", "1/2", "#N/A"])("%j unchanged", (text) => {
    expect(safeText(text)).toBe(text);
  });
});

describe("safeText agrees", () => {
  test("with its own test: whatever it returns cannot open a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const safe = safeText(text);
        expect(safe.endsWith(text)).toBe(true);
        expect(/^[=+\-@]/u.test(safe)).toBe(false);
        expect(safe === text).toBe(!isRisky(text));
      }),
      { seed: 20_261_122, numRuns: 500 }
    );
  });
});
