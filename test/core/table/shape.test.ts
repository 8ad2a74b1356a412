import { recognise } from "../../../src/core/table";
import type { Grid } from "../../../src/core/table";

describe("recognise gives", () => {
  test.each([
    [
      "subscriptions",
      [
        ["customer", "start_date", "end_date"],
        ["a", 45_000, ""],
        ["b", 45_001, 45_100],
      ],
    ],
    [
      "subscriptions",
      [
        ["客户", "合同开始日期", "合同到期日"],
        ["a", 45_000, ""],
        ["b", 45_001, 45_100],
      ],
    ],
    [
      "cross-tab",
      [
        ["Customer", "2024-01", "2024-02", "2024-03"],
        ["a", 1, 2, 3],
        ["b", 0, 1, 1],
      ],
    ],
    [
      "cross-tab",
      [
        ["客户", "1月", "2月", "3月", "4月"],
        ["a", 1, 2, 3, 4],
        ["b", 0, 1, 1, 0],
      ],
    ],
    [
      "cross-tab",
      [
        ["Customer", 45_292, 45_323, 45_352],
        ["a", 1, 2, 3],
        ["b", 0, 1, 1],
      ],
    ],
    [
      "cross-tab",
      [
        ["Customer", 2022, 2023, 2024],
        ["a", 100, 200, 300],
        ["b", 0, 90, 70],
      ],
    ],
    [
      "cross-tab",
      [
        ["Customer", "Jan 24", "Feb 24", "Mar 24"],
        ["a", 1, 2, 3],
        ["b", 0, 1, 1],
      ],
    ],
    [
      "counts",
      [
        ["Month", "Customers at start", "New", "Lost"],
        ["2024-01", 100, 9, 5],
        ["2024-02", 104, 9, 6],
      ],
    ],
    [
      "counts",
      [
        ["月份", "期初客户数", "新增", "流失客户数"],
        ["1月", 100, 9, 5],
        ["2月", 104, 9, 6],
      ],
    ],
    [
      "unknown",
      [
        ["Plan", "Seats"],
        ["Pro", 5],
        ["Basic", 7],
      ],
    ],
  ] as [string, Grid][])("%s as the shape of other sheets: case %#", (shape, sample) => {
    expect(recognise(sample).shape).toBe(shape);
  });
});
