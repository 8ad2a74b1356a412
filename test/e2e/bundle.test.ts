import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { allMetrics } from "../../src/core/catalog";
import { ensureBuilt } from "../../tools/build.cjs";
import { openExcel } from "../support/excel";

const dist = path.resolve(__dirname, "../../dist");
const read = (name: string) => readFileSync(path.join(dist, name), "utf8");
const gzipped = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
const pageOf = (name: string) => new JSDOM(read(name)).window.document;
const scriptsOf = (name: string) =>
  [...pageOf(name).querySelectorAll("script")].map((script) => script.getAttribute("src") ?? "");
const metadata = () =>
  JSON.parse(read("functions.json")) as {
    functions: { id: string; name: string }[];
    allowErrorForDataTypeAny: boolean;
  };

const PACKAGES =
  /^(react|react-dom|scheduler|@fluentui\/.*|@griffel\/.*|@emotion\/hash|rtl-css-js|stylis|tabster|keyborg)$/;

type Call = (...args: readonly unknown[]) => unknown;

/** The built functions, run where there is nothing but the language and the CustomFunctions of Microsoft's client. */
function registeredIn(): ReadonlyMap<string, Call> {
  const { CustomFunctions } = openExcel("excel-web");
  vm.runInNewContext(read("functions.js"), { CustomFunctions });
  // The table of the client's runtime, which its typings leave out.
  const runtime = CustomFunctions as unknown as {
    _association: { mappings: Readonly<Record<string, Call>> };
  };
  return new Map(Object.entries(runtime._association.mappings));
}

beforeAll(() => ensureBuilt(path.resolve(dist, "..")), 400_000);

describe("dist/functions.js", () => {
  test("registers every function of functions.json in a context without DOM, storage or network", () => {
    const registered = [...registeredIn().keys()];
    expect(registered.sort()).toEqual(
      metadata()
        .functions.map(({ id }) => id)
        .sort()
    );
    expect(metadata().allowErrorForDataTypeAny).toBe(true);
  });

  test("computes though what only the pane shows was left out of it", () => {
    const functions = registeredIn();
    const numbers = allMetrics.filter(({ params, gives }) =>
      [typeof gives === "string", ...Object.values(params).map(({ each }) => !each)].every(Boolean)
    );
    const given = numbers.map(({ id, params, example }) => {
      const values: Readonly<Record<string, unknown>> = example.given;
      const result = functions.get(id)?.(
        ...Object.keys(params).map((name) => values[name] ?? null)
      );
      return [id, result];
    });
    expect(given).toEqual(numbers.map(({ id, example }) => [id, example.gives]));
    expect(given.length).toBeGreaterThan(15);
  });

  test("says in a cell that Chinese texts are out of reach where there is no page to fetch them", async () => {
    const call = registeredIn().get("CHURN_EXPLAIN");
    expect(call?.("RATE", "en")).toMatch(/^Share of /);
    await expect(call?.("RATE", "zh-CN")).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("zh-CN could not be loaded") as unknown,
    });
  });

  test("takes at most 60 KB gzipped", () => {
    expect(gzipped(["functions.js"])).toBeLessThanOrEqual(60_000);
  });

  test("is described in three languages with the same ids and names", () => {
    const names = metadata().functions.map(({ id, name }) => `${id} ${name}`);
    for (const language of ["zh-CN", "zh-TW"]) {
      const translated = JSON.parse(read(`functions-${language}.json`)) as {
        functions: { id: string; name: string }[];
      };
      expect(translated.functions.map(({ id, name }) => `${id} ${name}`)).toEqual(names);
    }
  });
});

describe("dist/taskpane.html", () => {
  test("loads one foreign script, office.js, then the functions, then the pane", () => {
    const [office, functions, ...pane] = scriptsOf("taskpane.html");
    expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(functions).toBe("functions.js");
    expect(pane.length).toBeGreaterThan(0);
    for (const script of pane) expect(script).not.toMatch(/^(https?:)?\/\//);
  });

  test("has a policy without unsafe sources that lets data go nowhere", () => {
    const policy = pageOf("taskpane.html")
      .querySelector("meta[http-equiv]")
      ?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-|\*/);
  });

  test("loads at most 250 KB gzipped for the pane", () => {
    expect(gzipped(scriptsOf("taskpane.html").slice(2))).toBeLessThanOrEqual(250_000);
  });
});

describe("the build", () => {
  test("makes no code from strings", () => {
    const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));
    expect(
      scripts.filter((name) =>
        /\bnew Function\b|\bFunction\("return this"\)|[^.\w]eval\(/.test(read(name))
      )
    ).toEqual([]);
  });

  test("holds no package but React, Fluent UI and what these two bring along", () => {
    const maps = readdirSync(dist).filter((name) => name.endsWith(".js.map"));
    const packages = maps
      .flatMap((name) => (JSON.parse(read(name)) as { sources: string[] }).sources)
      .flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    const others = new Set(packages.filter((name) => !PACKAGES.test(name)));
    expect([...others]).toEqual([]);
    expect(new Set(packages)).toContain("react-dom");
  });

  test("ships the manifest, the icons and no office.js", () => {
    expect(existsSync(path.join(dist, "manifest.xml"))).toBe(true);
    expect(existsSync(path.join(dist, "assets/icon-80.png"))).toBe(true);
    expect(readdirSync(dist).filter((name) => /office|excel-(web|win)/.test(name))).toEqual([]);
  });
});
