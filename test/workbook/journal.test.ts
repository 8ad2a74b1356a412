import { readJournal } from "../../src/workbook/journal";
import { movedJournal } from "../../src/workbook/moved-journal";
import { found } from "../support/found";

const SOUND = {
  ...{ recipe: "a1b2", table: "Churn_RFM", whole: "A5:J40" },
  ...{ blocks: [["A6:A40", "L6:L40"]], clear: ["A41:J60"], refill: [] },
  ...{ parts: [["panel", "L4:N20"]], series: [["C6:C40", "A6:A40"]], colored: "" },
  ...{ record: ["new", "old"], history: [] },
};
const read = (change: object) => readJournal(JSON.stringify({ ...SOUND, ...change }));

describe("a journal in a workbook", () => {
  test("is read as it was kept", () => expect(read({})).toEqual(SOUND));

  test("of an earlier version had no record and no history", () =>
    expect(read({ record: undefined, history: undefined })).toEqual({
      ...SOUND,
      record: [],
      history: [],
    }));
});

describe("a journal of a table that lies elsewhere by now", () => {
  const journal = found(read({ clear: ["A1:B2", "A41:J60"], colored: "B6:C40" }));

  test("names the same cells where they are now", () => {
    expect(movedJournal(journal, { row: 3, column: 2 })).toEqual({
      ...journal,
      ...{ whole: "C8:L43", blocks: [["C9:C43", "L6:L40"]], clear: ["C4:D5", "C44:L63"] },
      ...{ parts: [["panel", "N7:P23"]], series: [["E9:E43", "C9:C43"]], colored: "D9:E43" },
    });
    expect(movedJournal(journal, { row: 0, column: 0 })).toEqual(journal);
  });

  test("leaves out what would lie above the first row", () =>
    expect(movedJournal(journal, { row: -4, column: 0 }).clear).toEqual(["A37:J56"]));
});

describe("what is carried out is never", () => {
  test.each([
    ["a place on another sheet", { clear: ["Orders!A1:C9"] }],
    ["a place in another workbook", { clear: ["[Other.xlsx]Sheet1!A1:A2"] }],
    ["a formula", { blocks: [["=A1:A2", "B1:B2"]] }],
    ["half a pair", { blocks: [["A1:A2"]] }],
    ["no list", { clear: "A1:A2" }],
    ["more places than a result has", { clear: Array.from({ length: 2_001 }, () => "A1:A2") }],
    ["a part that there is none of", { parts: [["__proto__", "A1:A2"]] }],
    ["a number for a place", { whole: 5 }],
    ["a text beyond all measure", { record: ["x".repeat(600_000), "old"] }],
  ])("%s", (_, change) => expect(read(change)).toBeUndefined());

  test("a text that is no journal", () => {
    for (const text of ["", "null", "[]", "{", '"A1:A2"'])
      expect(readJournal(text)).toBeUndefined();
  });
});
