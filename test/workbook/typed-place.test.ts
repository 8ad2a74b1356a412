import { typedRange } from "../../src/workbook";

const block = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});

describe("a typed range is", () => {
  test.each<[string, ReturnType<typeof typedRange>]>([
    ["A1:C500", { areas: [block(0, 0, 500, 3)] }],
    [" =$C$5:$A$1 ", { areas: [block(0, 0, 5, 3)] }],
    ["b2", { areas: [block(1, 1, 1, 1)] }],
    ["A:C", { areas: [block(0, 0, 1_048_576, 3)] }],
    ["2:10", { areas: [block(1, 0, 9, 16_384)] }],
    ["Orders!A1:B2", { sheet: "Orders", areas: [block(0, 0, 2, 2)] }],
    ["'It''s 2024!'!A1:B2", { sheet: "It's 2024!", areas: [block(0, 0, 2, 2)] }],
    ["A1:A9, C1:C9", { areas: [block(0, 0, 9, 1), block(0, 2, 9, 1)] }],
    ["XFD1048576", { areas: [block(1_048_575, 16_383, 1, 1)] }],
  ])("%j", (typed, range) => {
    expect(typedRange(typed)).toEqual(range);
  });
  test.each(["", "Orders", "A1:", "A:3", "A0", "XFE1", "A1048577", "A1:B2:C3", "Orders!", "A1,"])(
    "none: %j",
    (typed) => {
      expect(typedRange(typed)).toBeUndefined();
    }
  );
});
