import fc from "fast-check";
import { dayOf } from "../../../src/core/calendar/civil";
import { nameOf } from "../../../src/core/calendar/period";
import { isFault } from "../../../src/core/fault";
import { STRICT, tableReader, tellAll } from "../../../src/core/table";
import type { Cell, Grid, Reading, ReadingPlan, ReadingRules } from "../../../src/core/table";
import { periodHeaders, type PeriodChoice } from "../../../src/core/table/period-headers";
import { crossTabPlan, listedPlan } from "../../../src/core/table/snapshot-plan";
import { runs } from "../../support/orders";

interface Asked {
  readonly choice?: PeriodChoice;
  readonly rules?: Partial<ReadingRules>;
}

/** A list of customer, period and amount below a header in row 1. */
function listed(rows: Grid, { choice = {}, rules }: Asked = {}) {
  const columns = new Map(
    ["customer", "period", "amount"].map((role, column) => [role, { column }])
  );
  const { roles } = listedPlan({ columns });
  return read({ roles, firstRow: 1, rules: { ...STRICT, ...rules }, snapshots: choice }, rows);
}

/** A table whose header stands in row 1. */
function crossed([header = [], ...rows]: Grid, { choice = {}, rules }: Asked = {}) {
  const found = periodHeaders(header, choice);
  if (found === undefined) throw new Error("No column is named after a period.");
  const { roles } = crossTabPlan({ column: 0 }, found.columns);
  const snapshots = { ...choice, kind: found.kind };
  return read({ roles, firstRow: 1, rules: { ...STRICT, ...rules }, snapshots }, rows);
}

function read(plan: ReadingPlan, rows: Grid) {
  const reader = tableReader({ ...plan, telling: tellAll });
  reader.take(plan.roles.map(({ column }) => rows.map((row) => [row[column] ?? null])));
  return reader.finish();
}

/** Each stretch as a person would say it: Ann 2024-01-01 – 2024-02-01 10. */
function stretches(reading: ReturnType<typeof read>): string[] {
  const { customer, start, end, amount } = done(reading).table.columns;
  if (customer?.type !== "key" || start?.type !== "day" || end?.type !== "day") return [];
  const day = (of: number) => (of === 0 ? "" : nameOf("day", of));
  return [...customer.codes].map((code, at) => {
    const worth = amount?.type === "number" ? ` ${amount.numbers[at]}` : "";
    return `${customer.keys[code]} ${day(start.days[at] ?? 0)} – ${day(end.days[at] ?? 0)}${worth}`;
  });
}
function done(reading: ReturnType<typeof read>): Reading {
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}
const found = (reading: ReturnType<typeof read>) =>
  done(reading).findings.map(({ code, count, cells, effect }) => [
    code,
    count,
    cells.join(" "),
    effect,
  ]);

const TABLE: Grid = [
  ["Customer", "Jan 2024", "Feb 2024", "Mar 2024", "Total"],
  ["Ann", 10, 10, "", 20],
  ["Bob", 0, "", 5.5, 5.5],
  ["Cleo", "", "", "", 0],
  ["Total", 10, 10, 5.5, 25.5],
];

describe("a cross-tab gives", () => {
  test("for each cell with an amount the stretch from the period's first day to the next period", () => {
    const reading = crossed(TABLE);
    expect(stretches(reading)).toEqual([
      "Ann 2024-01-01 – 2024-02-01 10",
      "Ann 2024-02-01 – 2024-03-01 10",
      "Bob 2024-03-01 –  5.5",
    ]);
  });

  test("the rows of the sheet and their amounts, so that both can be added up", () => {
    expect(done(crossed(TABLE))).toMatchObject({
      read: 4,
      used: 3,
      skipped: 1,
      blank: 0,
      amountRead: 51,
      amountUsed: 25.5,
      covered: { kind: "month", periods: 3, from: dayOf(2024, 1, 1), until: dayOf(2024, 3, 31) },
    });
  });

  test("what is found by the cells of the sheet, once for all columns", () => {
    const reading = crossed([
      ["Customer", "2024-01", "2024-02"],
      ["Ann", "10", " 7.5"],
      ["Bob", 3, "8"],
    ]);
    expect(found(reading)).toEqual([["text-number", 3, "B2 C2 C3", "read"]]);
  });

  test("amounts whose separator only another column shows", () => {
    const reading = crossed([
      ["Customer", "2024-01", "2024-02"],
      ["Ann", "1.234", "7,50"],
    ]);
    expect(stretches(reading).map((text) => text.split(" ").at(-1))).toEqual(["1234", "7.5"]);
  });

  test("the last period in which anybody pays as the last one known: what follows is not yet", () => {
    const reading = crossed([
      ["Customer", "2024-01", "2024-02", "2024-03"],
      ["Ann", 1, 1, ""],
      ["Bob", 1, 2, 0],
    ]);
    expect(stretches(reading)[2]).toBe("Ann 2024-02-01 –  1");
    expect(done(reading).covered).toMatchObject({ periods: 2, until: dayOf(2024, 2, 29) });
  });

  test("a warning where a period between others holds nothing, or has no column", () => {
    const reading = crossed([
      ["Customer", "2024-01", "2024-02", "2024-04"],
      ["Ann", 1, "", 1],
    ]);
    expect(done(reading).findings).toMatchObject([
      { code: "missing-period", count: 2, values: { period: "2024-02" } },
    ]);
  });
});

describe("a cross-tab refuses", () => {
  test("errors until a decision, and then leaves out the whole row: a gap would be a loss", () => {
    const table: Grid = [
      ["Customer", "2024-01", "2024-02"],
      ["Ann", 1, { error: "#N/A" }],
      ["Bob", 1, 1],
    ];
    expect(found(crossed(table))).toEqual([["error-cell", 1, "C2", "stops"]]);
    const without = crossed(table, { rules: { errors: "skip" } });
    expect(done(without)).toMatchObject({ read: 2, used: 1, skipped: 1 });
    expect(stretches(without).every((text) => text.startsWith("Bob"))).toBe(true);
  });

  test("to add up currencies, in whatever columns they stand", () => {
    const reading = crossed([
      ["Customer", "2024-01", "2024-02"],
      ["Ann", "€5", "€6"],
      ["Bob", "€5", "£6"],
    ]);
    expect(found(reading)).toEqual([["mixed-currency", 2, "C3", "stops"]]);
  });

  test("a table without any amount", () => {
    const reading = crossed([
      ["Customer", "2024-01", "2024-02"],
      ["Ann", 0, ""],
    ]);
    expect(reading).toEqual({ fault: "no-amount-in-any-period" });
  });
});

describe("a list of snapshots gives", () => {
  const LIST: Grid = [
    ["Ann", "2024-01", 10],
    ["Ann", "2024-02", 12],
    ["Bob", "2024-01", 0],
    ["Bob", "2024-02", 5],
    ["Bob", "2024-03", ""],
    ["Ann", "2024-03", 12],
  ];

  test("a stretch for each row with an amount, and says which rows say that there was none", () => {
    const reading = listed(LIST);
    expect(stretches(reading)).toEqual([
      "Ann 2024-01-01 – 2024-02-01 10",
      "Ann 2024-02-01 – 2024-03-01 12",
      "Bob 2024-02-01 – 2024-03-01 5",
      "Ann 2024-03-01 –  12",
    ]);
    expect(found(reading)).toEqual([
      ["written-period", 6, "B2 B3 B4 B5 B6", "read"],
      ["zero-amount", 2, "C4 C6", "read"],
    ]);
    expect(done(reading)).toMatchObject({ read: 6, used: 6, skipped: 0, blank: 0 });
  });

  test("the same from dates in the periods, from numbers and from Chinese", () => {
    const as = (write: (month: number) => Cell) => {
      const months = [1, 2, 1, 2, 3, 3];
      return stretches(
        listed(LIST.map(([who = "", , amount = ""], at) => [who, write(months[at] ?? 0), amount]))
      );
    };
    const expected = stretches(listed(LIST));
    expect(as((month) => dayOf(2024, month, 1) ?? "")).toEqual(expected);
    expect(as((month) => dayOf(2024, month, 29) ?? "")).toEqual(expected);
    expect(as((month) => 202_400 + month)).toEqual(expected);
    expect(as((month) => `2024年${month}月`)).toEqual(expected);
    expect(as((month) => `0${month}/2024`)).toEqual(expected);
  });

  test("the length of the periods from their distances, and a shorter one where a person says so", () => {
    const quarters: Grid = [
      ["Ann", "2024-01", 1],
      ["Ann", "2024-04", 1],
      ["Bob", "2024-07", 1],
    ];
    expect(stretches(listed(quarters))[0]).toBe("Ann 2024-01-01 – 2024-04-01 1");
    const months = listed(quarters, { choice: { kind: "month" } });
    expect(stretches(months)[0]).toBe("Ann 2024-01-01 – 2024-02-01 1");
  });

  test("the year that months lack", () => {
    expect(stretches(listed([["Ann", "3月", 1]], { choice: { year: 2023 } }))).toEqual([
      "Ann 2023-03-01 –  1",
    ]);
    expect(listed([["Ann", "3月", 1]])).toMatchObject({ fault: "no-dates" });
  });
});

describe("snapshots agree", () => {
  test("as a list and as a cross-tab", () => {
    const cells = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)), {
      minLength: 1,
      maxLength: 9,
    });
    const months = [1, 2, 3].map((month) => dayOf(2024, month, 1) ?? 0);
    fc.assert(
      fc.property(cells, (rows) => {
        const table = rows.map((amounts, at): Cell[] => [`c${at}`, ...amounts]);
        const list = rows.flatMap((amounts, at) =>
          amounts.map((amount, month): Cell[] => [`c${at}`, months[month] ?? 0, amount])
        );
        const one = crossed([["Customer", ...months], ...table]);
        const other = listed(list, { choice: { kind: "month" } });
        if (isFault(one) || isFault(other)) return expect(one).toEqual(other);
        expect(stretches(one).sort()).toEqual(stretches(other).sort());
        expect(one.covered).toEqual(other.covered);
        return expect(one.amountUsed).toBe(other.amountUsed);
      }),
      runs
    );
  });
});
