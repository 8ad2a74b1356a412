import { readMark } from "../../src/workbook/history-plan";

const HEADERS = ["When", "Result"];
const NONE = { table: "undefined", headers: [], since1904: false };

describe("the mark of a history in a workbook", () => {
  test("is read as it was kept", () => {
    const mark = { table: "Churn_History", headers: HEADERS, since1904: true };
    expect(readMark(JSON.stringify(mark))).toEqual(mark);
  });

  test.each(["", "{", "null", "7", "[]", `{"headers":"${"x".repeat(5_000)}","since1904":true}`])(
    "that is damaged or none of ours names no column: %.20j",
    (text) => expect(readMark(text)).toEqual(NONE)
  );

  test.each([{ headers: "When" }, { headers: { length: 2 } }, { headers: Array(12).fill("When") }])(
    "names no column where it holds no list of ours: %.30j",
    (mark) => expect(readMark(JSON.stringify(mark)).headers).toEqual([])
  );
});
