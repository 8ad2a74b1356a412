import { recognise } from "../../../../src/core/table";
import type { Cell, Grid } from "../../../../src/core/table";

const months = (header: readonly Cell[]): Grid => [
  ["Customer", ...header],
  ["a", ...header.map((_, at) => at + 1)],
  ["b", ...header.map((_, at) => (at === 1 ? "" : at * 2.5))],
];

describe("recognise gives cross-tabs", () => {
  test.each([
    ["2024-01", "2024-02", "2024-03"],
    ["1月", "2月", "3月", "4月"],
    ["2024年1月", "2024年2月", "2024年3月"],
    [45_292, 45_323, 45_352],
    [45_322, 45_351, 45_382],
    [2022, 2023, 2024],
    ["FY2022", "FY2023", "FY2024"],
    ["Jan 24", "Feb 24", "Mar 24"],
    ["Q1 2024", "Q2 2024", "Q3 2024"],
    ["MRR Jan 2024", "MRR Feb 2024", "MRR Mar 2024"],
    ["2024-03", "2024-02", "2024-01"],
  ] as Cell[][])("with columns named %j", (...header) => {
    const { shape, periods, headerRow } = recognise(months(header));
    expect({ shape, headerRow }).toEqual({ shape: "cross-tab", headerRow: 0 });
    expect(periods?.columns.map(({ column }) => column)).toEqual(header.map((_, at) => at + 1));
  });

  test("below a title, beside names and segments, without the totals among the periods", () => {
    const { shape, periods, roles, saw } = recognise([
      ["ARR by customer 2024"],
      [],
      ["Customer ID", "Segment", "Jan-24", "Feb-24", "Mar-24", "Q1", "Apr-24", "Total"],
      ...Array.from({ length: 9 }, (_, at) => [`C${at}`, "SMB", 1, at % 2 ? 1 : "", 1, 3, 1, 4]),
    ]);
    expect(shape).toBe("cross-tab");
    expect(periods?.columns.map(({ column }) => column)).toEqual([2, 3, 4, 6]);
    expect(roles["customer"]?.column).toBe(0);
    expect(saw).toEqual({ count: 4, first: "2024-01", last: "2024-04" });
  });
});

describe("recognise refuses", () => {
  test.each([
    [
      "a summary with a line for each count",
      [
        ["Metric", "Jan 2024", "Feb 2024", "Mar 2024"],
        ["Customers at start", 100, 104, 110],
        ["New", 9, 10, 8],
        ["Lost", 5, 4, 3],
      ],
    ],
    [
      "a table of cohorts",
      [
        ["Cohort", "Size", "M1", "M2", "M3"],
        ["2024-01", 100, 0.5, 0.4, 0.3],
        ["2024-02", 90, 0.5, 0.4, ""],
        ["2024-03", 80, 0.5, "", ""],
      ],
    ],
    [
      "sums of months",
      [
        ["Month", "Opening MRR", "Closing MRR"],
        ["2024-01", 100, 109],
        ["2024-02", 109, 120],
      ],
    ],
    [
      "a list of plans",
      [
        ["Plan", "Seats"],
        ["Pro", 5],
        ["Basic", 7],
      ],
    ],
    [
      "two columns of one month, as they are no customers",
      [
        ["Customer", "Jan 2024", "Jan 2024", "Feb 2024", "Feb 2024"],
        ["a", 10, 1, 12, 1],
        ["b", 20, 2, 12, 1],
      ],
    ],
  ] as [string, Grid][])("to see customers in %s", (_, sample) => {
    expect(recognise(sample).shape).toBe("unknown");
  });
});
