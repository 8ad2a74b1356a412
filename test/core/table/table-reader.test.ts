import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { STRICT, stops, tableReader, tellAll } from "../../../src/core/table";
import type { Cell, Reading, ReadingPlan, ReadingRules } from "../../../src/core/table";

type Row = readonly [Cell, Cell, Cell];

const error = fc.constantFrom("#N/A", "#VALUE!", "#BUSY!").map((name) => ({ error: name }));
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  error
);
const id: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>("a", "A", " a", "b\u200b", "007", 7, "7", "", null, 1e15, "__proto__"),
  error
);
const date: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 40_000, max: 46_000 }),
  fc.constantFrom<Cell>("2024-12-31", "31/12/2024", "12/31/2024", "01/02/2024", "9x", "", 0, 45.5),
  error
);
const amount: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom<Cell>("1,234", "1.234,56", "1,234.56", "$5", "€5", "12%", "x1", "", null, true),
  error
);
const anyRow: fc.Arbitrary<Row> = fc.oneof(
  fc.tuple(id, date, amount),
  fc.tuple(anyCell, anyCell, anyCell)
);
const tidyRows = fc.array(fc.tuple(id, date, amount), { maxLength: 60 });
const anyRules: fc.Arbitrary<ReadingRules> = fc.record({
  errors: fc.constantFrom("stop", "skip"),
  dayOrder: fc.constantFrom("stop", "day-first", "month-first"),
  currency: fc.constantFrom("stop", "read"),
  unreadable: fc.constantFrom("stop", "skip"),
  duplicates: fc.constantFrom("keep", "drop"),
  dateNumbers: fc.constantFrom("stop", "read"),
  decimal: fc.constantFrom("stop", "dot", "comma"),
});

describe("tableReader gives", () => {
  test("codes in the order in which the ids are first used", () => {
    const reading = readingOf([
      ["gone", "", 1],
      ["b", 45_000, 1],
      ["a", 45_000, 1],
      ["b", 45_001, 1],
    ]);
    expect(reading.table.columns["customer"]).toEqual({
      type: "key",
      codes: Int32Array.of(0, 1, 0),
      keys: ["b", "a"],
    });
  });

  test("as many columns as there are roles, of any kinds", () => {
    const reader = tableReader({
      roles: [
        { role: "order", kind: "key", column: 3 },
        { role: "customer", kind: "key", column: 0 },
        { role: "date", kind: "day", column: 1 },
      ],
      firstRow: 9,
      rules: STRICT,
    });
    reader.take([
      [["o1"], ["o2"]],
      [["a"], [""]],
      [[45_000], [45_001]],
    ]);
    const reading = reader.finish() as Reading;
    expect(Object.keys(reading.table.columns)).toEqual(["order", "customer", "date"]);
    expect(reading.findings).toMatchObject([
      { code: "blank-key", role: "customer", cells: ["A11"] },
    ]);
    expect(reading.amountRead).toBeUndefined();
  });
});

describe("tableReader refuses", () => {
  test("a page whose columns differ in height: that is a mistake of the program", () => {
    const reader = tableReader(planOf(STRICT));
    expect(() => reader.take([[["a"]], [[45_000], [45_001]], [[1]]])).toThrow(
      "same number of rows"
    );
    expect(() => reader.take([[["a"]], [[45_000]]])).toThrow("one grid for each role");
  });
});

describe("tableReader agrees", () => {
  test("with its own sums: read = used + skipped + blank, and every value is a finite number", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), anyRules, (rows, rules) => {
        const reading = read(rows, rules);
        if (isFault(reading)) return;
        expect(reading.used + reading.skipped + reading.blank).toBe(reading.read);
        expect(reading.read).toBe(rows.length);
        expect(reading.table.size).toBe(reading.used);
        expectSound(reading);
      }),
      { numRuns: 300 }
    );
  });

  test("with itself, however the rows come in pages", () => {
    fc.assert(
      fc.property(tidyRows, anyRules, fc.array(fc.nat(20)), (rows, rules, heights) => {
        expect(read(rows, rules, heights)).toEqual(read(rows, rules));
      }),
      { numRuns: 300 }
    );
  });

  test("with itself, in whatever order the rows stand", () => {
    const shuffled = tidyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
    );
    fc.assert(
      fc.property(shuffled, anyRules, ([rows, others], rules) => {
        expect(countsOf(read(others, rules))).toEqual(countsOf(read(rows, rules)));
      }),
      { numRuns: 300 }
    );
  });

  test("with itself where nobody is told: the same rows and the same that stops", () => {
    fc.assert(
      fc.property(tidyRows, anyRules, (some, rules) => {
        const rows = [...some, ...some.slice(0, 3)];
        const kept = { ...rules, duplicates: "keep" } as const;
        const [told, silent] = [read(rows, kept), readSilently(rows, kept)];
        if (isFault(told) || isFault(silent)) return expect(silent).toEqual(told);
        expect(silent.table).toEqual(told.table);
        expect(stops(silent)).toEqual(stops(told));
      }),
      { numRuns: 300 }
    );
  });

  test("with no choice to drop what repeats where nobody looks for it", () =>
    expect(() => tableReader(planOf({ ...STRICT, duplicates: "drop" }))).toThrow("repeats"));

  test("with a slow search for duplicates", () => {
    const few = fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom(45_000, 45_001), fc.nat(2));
    fc.assert(
      fc.property(fc.array(few, { maxLength: 80 }), (rows) => {
        const different = new Set(rows.map((row) => JSON.stringify(row))).size;
        const reading = read(rows, { ...STRICT, duplicates: "drop" });
        if (!isFault(reading)) expect(reading.used).toBe(different);
      })
    );
  });
});

function planOf(rules: ReadingRules): ReadingPlan {
  const roles = [
    { role: "customer", kind: "key", column: 0 },
    { role: "date", kind: "day", column: 1 },
    { role: "amount", kind: "money", column: 2 },
  ] as const;
  return { roles, firstRow: 1, rules };
}

function read(rows: readonly Row[], rules: ReadingRules = STRICT, heights: readonly number[] = []) {
  return readAs({ ...planOf(rules), telling: tellAll }, rows, heights);
}

function readSilently(rows: readonly Row[], rules: ReadingRules) {
  return readAs(planOf(rules), rows, []);
}

function readAs(plan: ReadingPlan, rows: readonly Row[], heights: readonly number[]) {
  const reader = tableReader(plan);
  let from = 0;
  for (const height of [...heights, rows.length]) {
    const page = rows.slice(from, from + height);
    reader.take([
      page.map(([cell]) => [cell]),
      page.map((row) => [row[1]]),
      page.map((row) => [row[2]]),
    ]);
    from += page.length;
  }
  return reader.finish();
}

function readingOf(rows: readonly Row[]): Reading {
  const reading = read(rows);
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}

function expectSound(reading: Reading): void {
  const { customer, date: days, amount: amounts } = reading.table.columns;
  if (customer?.type !== "key" || days?.type !== "day" || amounts?.type !== "number") {
    throw new Error("The three roles have their columns.");
  }
  expect([customer.codes.length, days.days.length, amounts.numbers.length]).toEqual(
    Array.from({ length: 3 }, () => reading.used)
  );
  expect([...customer.codes].every((code) => customer.keys[code] !== undefined)).toBe(true);
  expect(new Set(customer.codes).size).toBe(customer.keys.length);
  expect([...days.days].every((day) => day >= 1 && day <= 2_958_465)).toBe(true);
  expect([...amounts.numbers].every(Number.isFinite)).toBe(true);
  // Sums of numbers near the largest one may leave the range, as in Excel; never to NaN.
  expect(Number.isNaN(reading.amountUsed)).toBe(false);
  expect(reading.findings.every(({ count, cells }) => count > 0 && cells.length > 0)).toBe(true);
  expect(stops(reading) === undefined).toBe(
    reading.findings.every(({ effect }) => effect !== "stops")
  );
}

function countsOf(reading: ReturnType<typeof read>) {
  if (isFault(reading)) return reading.fault;
  const { read: all, used, skipped, blank, findings } = reading;
  const counts = findings.map(({ code, role, count, effect }) =>
    [role, code, effect, count].join()
  );
  return { all, used, skipped, blank, findings: counts };
}
