import { fault } from "../../src/core/fault";
import type { Cell, Table } from "../../src/core/table/table";
import { LastTable } from "../../src/functions/last-table";

function remembering() {
  const last = new LastTable();
  let reads = 0;
  const table: Table = { size: 2, columns: {} };
  const read = () => {
    reads++;
    return table;
  };
  return {
    of: (how: string, ...columns: Cell[][]) =>
      last.of(
        how,
        columns.map((column) => column.map((cell) => [cell])),
        read
      ),
    reads: () => reads,
  };
}

describe("the last table is given again", () => {
  test("for the same cells, however often they are handed over", () => {
    const { of, reads } = remembering();
    const first = of("purchases", ["Ann", "Bob"], [45_292, 45_293]);
    for (let cell = 0; cell < 19; cell++)
      expect(of("purchases", ["Ann", "Bob"], [45_292, 45_293])).toBe(first);
    expect(reads()).toBe(1);
  });
});

describe("the last table is read anew", () => {
  test("when one cell, the number of rows or columns, or the way to read differs", () => {
    const { of, reads } = remembering();
    of("purchases", ["Ann", "Bob"], [1, 2]);
    of("purchases", ["Ann", "Bob"], [1, 3]);
    of("purchases", ["Ann"], [1]);
    of("purchases", ["Ann"]);
    of("subscriptions", ["Ann"]);
    expect(reads()).toBe(5);
  });
  test("when the very range that was read has been changed", () => {
    const last = new LastTable();
    const range: Cell[][] = [["Ann"], ["Bob"]];
    let reads = 0;
    const read = () => ({ size: ++reads, columns: {} });
    last.of("purchases", [range], read);
    range[1] = ["Cleo"];
    expect(last.of("purchases", [range], read)).toMatchObject({ size: 2 });
    // A new array of the same rows.
    Object.assign(range[0] ?? [], ["Dan"]);
    expect(last.of("purchases", [[...range]], read)).toMatchObject({ size: 3 });
  });
  test("when it could not be read", () => {
    const last = new LastTable();
    const refuse = () => fault("no-purchases");
    expect(last.of("purchases", [[["Ann"]]], refuse)).toEqual(fault("no-purchases"));
    expect(last.of("purchases", [[["Ann"]]], () => ({ size: 1, columns: {} }))).toMatchObject({
      size: 1,
    });
  });
});
