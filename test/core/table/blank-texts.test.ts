import { isFault } from "../../../src/core/fault";
import { STRICT, tableReader } from "../../../src/core/table";
import type { Cell, KeyColumn } from "../../../src/core/table/table";

/** A customer and a plan, which may be blank. */
function read(rows: readonly (readonly Cell[])[]) {
  const reader = tableReader({
    roles: [
      { role: "customer", kind: "key", column: 0 },
      { role: "date", kind: "day", column: 1 },
      { role: "plan", kind: "key", column: 2, mayBeBlank: true },
    ],
    firstRow: 1,
    rules: STRICT,
  });
  reader.take([0, 1, 2].map((column) => rows.map((row) => [row[column] ?? null])));
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}
const textsOf = ({ codes, keys }: KeyColumn) => Array.from(codes, (code) => keys[code]);

describe("a text that may be blank", () => {
  test("is an empty one where it is, and the row is used", () => {
    const { table, used, findings } = read([
      ["Ann", 45_300, null],
      ["Bob", 45_300, "Pro"],
      ["Cleo", 45_300, "  "],
      ["Dan", 45_300, "Basic"],
    ]);
    expect(used).toBe(4);
    expect(findings).toEqual([]);
    // The plan has been read above as a key.
    expect(textsOf(table.columns.plan as KeyColumn)).toEqual(["", "Pro", "", "Basic"]);
  });
  test("may be blank in every row", () =>
    expect(textsOf(read([["Ann", 45_300, ""]]).table.columns.plan as KeyColumn)).toEqual([""]));
});
