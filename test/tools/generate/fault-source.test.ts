import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { allAnalyses, allMetrics, metrics } from "../../../src/core/catalog";
import type { Param, Params } from "../../../src/core/define";
import { faultSentences, isFault } from "../../../src/core/fault";
import { given } from "../../../src/core/given";
import { faultGroups } from "../../../tools/generate/error-page";
import { faultsOfDefinition, faultsOfEngine } from "../../../tools/generate/fault-source";

const root = path.resolve(__dirname, "../../..");

describe("faultsOfDefinition gives", () => {
  test("the faults that the definition itself names", () =>
    expect(faultsOfDefinition("CHURN_RATE")).toEqual([
      "no-customers-at-start",
      "base-is-zero",
      "lost-more-than-base",
    ]));
  test("those of what it uses, in other files", () => {
    expect(faultsOfDefinition("CHURN_ROLLFORWARD")).toContain("too-many-periods");
    expect(faultsOfDefinition("CHURN_RFM")).toContain("no-purchases");
  });
  test("none for one that answers everything", () =>
    expect(faultsOfDefinition("CHURN_VERSION")).toEqual([]));
  test("every code that stands in the file of a definition", () => {
    const file = path.join(root, "src/core/churn/churn-rate.ts");
    const named = [...readFileSync(file, "utf8").matchAll(/fault\("([a-z-]+)"/g)];
    expect(named.map(([, code]) => code).sort()).toEqual(
      [...faultsOfDefinition(metrics.CHURN_RATE.id)].sort()
    );
  });
});

describe("faultsOfDefinition refuses", () => {
  test("an id that no definition has", () =>
    expect(() => faultsOfDefinition("CHURN_NONE")).toThrow("CHURN_NONE"));
});

/** Values of a parameter at which computations break: nothing, little, much, and every option. */
function tried({ oneOf, kind, each, usual }: Param): unknown[] {
  if (oneOf !== undefined) return [...oneOf];
  if (kind === "text" || kind === "label" || kind === "key") return [usual ?? "RATE"];
  if (kind === "flag") return [true, false];
  const values = [0, 0.5, 1, 3, 40];
  return each ? [...values.map((value) => [value]), [0, 0], [1, 2, 3], [null, 5, 5, 1]] : values;
}

function combined(params: Params): Record<string, unknown>[] {
  return Object.entries(params).reduce<Record<string, unknown>[]>(
    (all, [name, param]) =>
      all.flatMap((one) => tried(param).map((value) => ({ ...one, [name]: value }))).slice(0, MOST),
    [{}]
  );
}
const MOST = 20_000;

describe("faultsOfDefinition agrees", () => {
  test.each(allMetrics.map((metric) => [metric.id, metric] as const))(
    "with what %s refuses when it is computed",
    (id, metric) => {
      const refused = new Set<string>();
      for (const raw of combined(metric.params)) {
        const values = given(metric.params, raw);
        const result = isFault(values) ? values : metric.compute(values);
        if (isFault(result) && !isFault(values)) refused.add(result.fault);
      }
      expect([...faultsOfDefinition(id)]).toEqual(expect.arrayContaining([...refused]));
    }
  );

  test("with the source: every fault that the code of a subject names is one of a definition's", () => {
    const named = filesBelow("src/core")
      .filter((file) => !/^src[/]core[/](table[/]|(fault|given)[.]ts)/.test(file))
      .flatMap((file) => [
        ...readFileSync(path.join(root, file), "utf8").matchAll(/\bfault\(\s*"([a-z-]+)"/g),
      ])
      .map(([, code]) => code);
    const found = [...allMetrics, ...allAnalyses].flatMap(({ id }) => faultsOfDefinition(id));
    expect([...found, ...faultsOfEngine()]).toEqual(expect.arrayContaining(named));
  });

  test("with the page of errors, which explains every fault once", () => {
    const { numbers, cells, others } = faultGroups();
    expect([...numbers, ...cells, ...others].sort()).toEqual(Object.keys(faultSentences).sort());
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`);
}
