import fc from "fast-check";
import { stops } from "../../../src/core/table";
import type { Rate, Reading } from "../../../src/core/table/reading";
import { runs } from "../../support/orders";
import { BESIDE, COLUMN, DAY, type Row, WRITTEN, read } from "./currency-rows";

const converting = (to: string, ...of: Rate[]) => ({ currencies: "convert", rates: { to, of } });
const at = (from: string, rate: number): Rate => ({ from, rate });
const told = ({ findings }: Reading) =>
  findings.map(({ code, count, effect, cells, values }) => ({
    code,
    count,
    effect,
    cells,
    values,
  }));
function amounts({ table }: Reading): number[] {
  const column = table.columns["amount"];
  return column?.type === "number" ? [...column.numbers] : [];
}

describe("amounts in several currencies are", () => {
  test("multiplied by the rate of their row, and the sums before and after are told", () => {
    const reading = read(COLUMN, converting("USD", at("EUR", 1.1)));
    expect(amounts(reading)).toEqual([13.2, 5, 13.2, 7, 1]);
    expect([reading.amountRead, reading.amountUsed]).toEqual([39.4, 39.4]);
    expect(told(reading)).toEqual([
      {
        ...{ code: "currency-converted", count: 2, effect: "read", cells: ["C2"] },
        values: { currency: "EUR", to: "USD", rate: "1.1", before: 24, after: 26.4 },
      },
      {
        ...{ code: "currency-taken", count: 1, effect: "kept", cells: ["C5"] },
        values: { to: "USD" },
      },
    ]);
  });

  test("converted where the currency is in their texts, and into one that no row is in", () => {
    const reading = read(WRITTEN, converting("CNY", at("EUR", 8), at("$", 7.25)));
    expect(amounts(reading)).toEqual([96, 36.25, 96, 7]);
  });

  test("converted before refunds, purchases for nothing and repeated rows are looked at", () => {
    const rows: Row[] = [
      ["Ann", DAY, 11, "USD"],
      ["Ann", DAY, 10, "EUR"],
      ["Bob", DAY, -1, "EUR"],
      ["Cleo", DAY, 0, "EUR"],
    ];
    const rules = { ...converting("USD", at("EUR", 1.1)), refunds: "skip" } as const;
    const reading = read({ rows, roles: BESIDE }, rules);
    // 10 × 1.1 is 11.000000000000002 in binary: the last digits are cut, so that equal amounts tie.
    expect(amounts(reading)).toEqual([11, 11, 0]);
    expect(reading.findings.map(({ code }) => code)).not.toContain("duplicate-row");
  });

  test("read and left out in the target as well, so that the sums reconcile", () => {
    const rows = [...COLUMN.rows, ["", DAY, 100, "EUR"]];
    const reading = read({ rows, roles: BESIDE }, converting("USD", at("EUR", 1.1)));
    expect([reading.read, reading.used, reading.skipped]).toEqual([6, 5, 1]);
    expect([reading.amountRead, reading.amountUsed]).toEqual([149.4, 39.4]);
  });

  test("of a sheet that has one currency by now converted all the same", () => {
    const rows = COLUMN.rows.map((row) => [...row.slice(0, 3), "EUR"]);
    const reading = read({ rows, roles: BESIDE }, converting("USD", at("EUR", 2)));
    expect(reading.amountUsed).toBe(74);
  });
});

describe("converting stops", () => {
  test("at each currency without a rate, and nothing is converted", () => {
    const reading = read(WRITTEN, converting("CNY", at("EUR", 8)));
    expect(told(reading)).toEqual([
      {
        ...{ code: "no-rate", count: 1, effect: "stops", cells: ["C3"] },
        values: { currency: "$", to: "CNY" },
      },
    ]);
    expect(stops(reading)?.fault).toBe("no-rate");
    expect(reading.amountRead).toBe(36);
  });

  test.each([0, -1, NaN, Infinity])("at a rate of %p", (rate) => {
    expect(stops(read(COLUMN, converting("USD", at("EUR", rate))))?.fault).toBe("no-rate");
  });

  test("where it is not said into what", () => {
    expect(stops(read(COLUMN, { currencies: "convert" }))?.fault).toBe("mixed-currency");
  });
});

const someRows = fc.array(
  fc.tuple(fc.integer({ min: -99_999, max: 9_999_999 }), fc.constantFrom("EUR", "USD", "JPY", "")),
  { minLength: 1, maxLength: 30 }
);
const sheet = (rows: readonly (readonly [number, string])[], scale = 1) => ({
  roles: BESIDE,
  rows: rows.map(([cents, of], day): Row => [
    ...["Ann", DAY + day],
    ...[of === "EUR" ? (cents / 100) * scale : cents / 100, of],
  ]),
});

describe("converting agrees", () => {
  test("with adding as they are, where every rate is 1", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const added = read(sheet(rows), { currencies: "add" });
        const ones = converting("USD", at("EUR", 1), at("JPY", 1));
        const reading = read(sheet(rows), ones);
        expect(reading.table).toEqual(added.table);
        expect([reading.amountRead, reading.amountUsed]).toEqual([
          added.amountRead,
          added.amountUsed,
        ]);
      }),
      runs
    );
  });

  test("with itself, where the amounts of a currency are larger and its rate smaller by as much", () => {
    const rate = fc.double({ min: 0.001, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        someRows,
        rate,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (rows, eur, by) => {
          const [one, other] = [1, by].map((scale) =>
            amounts(
              read(sheet(rows, scale), converting("USD", at("EUR", eur / scale), at("JPY", 1)))
            )
          );
          one?.forEach((amount, row) => expect(other?.[row]).toBeCloseTo(amount, 5));
        }
      ),
      runs
    );
  });

  test("with the sum before, times the rate, to the cent", () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 99_999 }), (rows, rate) => {
        const reading = read(sheet(rows), converting("USD", at("EUR", rate / 1e4), at("JPY", 1)));
        const { before = 0, after = 0 } =
          reading.findings.find(({ values }) => values?.["currency"] === "EUR")?.values ?? {};
        expect(Number(after)).toBeCloseTo((Number(before) * rate) / 1e4, 2);
      }),
      runs
    );
  });
});
