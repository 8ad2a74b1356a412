import { cellName, columnName } from "../../../src/core/table";

describe("cellName gives", () => {
  test.each([
    [0, 0, "A1"],
    [16, 1, "B17"],
    [0, 25, "Z1"],
    [0, 26, "AA1"],
    [0, 701, "ZZ1"],
    [0, 702, "AAA1"],
    [1_048_575, 16_383, "XFD1048576"],
  ])("row %i, column %i as %s", (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });
});

describe("columnName agrees", () => {
  test("with counting in letters over all columns of a sheet", () => {
    let previous = 0;
    for (let column = 0; column < 16_384; column++) {
      const number = [...columnName(column)].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0
      );
      if (number !== previous + 1) throw new Error(`${columnName(column)} follows ${previous}`);
      previous = number;
    }
    expect(previous).toBe(16_384);
  });
});
