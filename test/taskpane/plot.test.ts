import type { ChartData } from "../../src/app/chart-data";
import type { Kind } from "../../src/core/define";
import { plotOf } from "../../src/taskpane/plot";
import { shown } from "../../src/text/numbers";

const show = (kind: Kind, value: number) => shown("en", kind, value);
const chart = (kind: Kind, values: readonly number[]) =>
  plotOf(
    {
      ...{ type: "column", kind, categories: values.map(String) },
      series: [{ name: "Revenue", values }],
    } as unknown as ChartData,
    show
  );

test("round amounts beside a picture have no decimals, and small ones have", () => {
  expect(chart("money", [1200, 2900]).labels).toContain("3,000");
  expect(chart("money", [0.2, 0.3]).labels.at(-1)).toMatch(/^0\.\d+$/);
});
test("long amounts have room to the left of the picture", () => {
  const [small, large] = [chart("money", [5, 9]), chart("money", [5_000_000, 12_345_678])];
  expect(large.left).toBeGreaterThan(small.left);
  expect(large.left).toBeGreaterThanOrEqual(6 * "14,000,000".length);
  expect(large.x(0)).toBeGreaterThan(large.left);
});
