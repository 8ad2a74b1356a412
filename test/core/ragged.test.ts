import { raggedFault } from "../../src/core/ragged";

describe("raggedFault gives", () => {
  test("nothing for columns of one length, whatever was left out", () => {
    expect(raggedFault({ before: [1, 2], after: [3, 4], everBefore: undefined })).toBeUndefined();
    expect(raggedFault({})).toBeUndefined();
  });
  test("the first column that is not as long as the first one", () =>
    expect(raggedFault({ a: [1], b: undefined, c: [1, 2], d: [] })).toEqual({
      fault: "ragged-ranges",
      values: { name: "c", rows: 2, first: "a", expected: 1 },
    }));
});
