import packageJson from "../../package.json";
import { allAnalyses, allMetrics, analyses, metrics } from "../../src/core/catalog";
import { isFault } from "../../src/core/fault";
import { typedAnalyses } from "../../src/core/functions";
import { given } from "../../src/core/given";
import { VERSION } from "../../src/core/version";
import { analyse } from "../../src/engine/analyse";
import { exampleTable } from "../support/orders";

describe("the catalog gives", () => {
  test("every definition under its own id", () => {
    expect(allMetrics.map(({ id }) => id)).toEqual(Object.keys(metrics));
    expect(allAnalyses.map(({ id }) => id)).toEqual(Object.keys(analyses));
  });

  test("names that Excel takes and that are unique", () => {
    const names = [...allMetrics, ...allAnalyses].flatMap(({ name }) => name ?? []);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      // Not a cell address: letters up to XFD followed by digits.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  test("to the cell functions just the analyses that have a name", () => {
    const named = allAnalyses.filter(({ name }) => name !== undefined);
    expect(new Set(typedAnalyses)).toEqual(new Set(named));
  });

  test("the version of the package", () => expect(VERSION).toBe(packageJson.version));
});

test("only columns that rows are read from are called in the cell function by another name", () => {
  const params = [
    ...allMetrics.map((metric) => metric.params),
    ...allAnalyses.map(({ settings }) => settings),
  ].flatMap((all) => Object.values(all));
  expect(params.filter((param) => param.as !== undefined)).toEqual([]);
});

describe("every example comes true", () => {
  test.each(allMetrics.map((metric) => [metric.id, metric] as const))("%s", (_, metric) => {
    const values = given(metric.params, metric.example.given);
    if (isFault(values)) throw new Error(values.fault);
    expect(metric.compute(values)).toEqual(metric.example.gives);
  });

  test.each(allAnalyses.map((analysis) => [analysis.id, analysis] as const))("%s", (_, one) => {
    const analysed = analyse(one, exampleTable(one), one.example.settings);
    if (isFault(analysed)) throw new Error(analysed.fault);
    const { columns, size, spread = [] } = analysed.result;
    const all = [...Object.keys(one.gives).map((name) => columns[name]), ...spread];
    const rows = Array.from({ length: size }, (_, row) => all.map((column) => column?.[row]));
    expect(rows).toEqual(one.example.gives);
  });
});

describe("every analysis agrees with itself", () => {
  test.each(allAnalyses.map((analysis) => [analysis.id, analysis] as const))("%s", (_, one) => {
    const columns = Object.keys(one.gives);
    const { category, series, band = [] } = one.chart;
    expect(columns).toEqual(expect.arrayContaining([category, ...series, ...band]));
    const roles = Object.keys(one.needs);
    const { by, on } = one.rollUp;
    expect(roles).toEqual(expect.arrayContaining([by, on].filter((role) => role !== undefined)));
    for (const fact of Object.values(one.rollUp.facts))
      if ("of" in fact) expect(roles).toContain(fact.of);
    const headers = Object.values(one.gives).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
  });
});
