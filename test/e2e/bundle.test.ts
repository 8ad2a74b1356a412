import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
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

beforeAll(() => ensureBuilt(path.resolve(dist, "..")), 400_000);

describe("dist/functions.js", () => {
  test("registers every function of functions.json in a context without DOM, storage or network", () => {
    const { CustomFunctions } = openExcel("excel-web");
    vm.runInNewContext(read("functions.js"), { CustomFunctions });
    // The table of the client's runtime, which its typings leave out.
    const runtime = CustomFunctions as unknown as { _association: { mappings: object } };
    const registered = Object.keys(runtime._association.mappings);
    expect(registered.sort()).toEqual(
      metadata()
        .functions.map(({ id }) => id)
        .sort()
    );
    expect(metadata().allowErrorForDataTypeAny).toBe(true);
  });

  // The aim is 60 KB: analyses that only the pane offers and the Chinese of EXPLAIN do not belong in this file.
  test("takes at most 88 KB gzipped", () => {
    expect(gzipped(["functions.js"])).toBeLessThanOrEqual(88_000);
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

  // The aim is 250 KB.
  test("loads at most 265 KB gzipped for the pane", () => {
    expect(gzipped(scriptsOf("taskpane.html").slice(2))).toBeLessThanOrEqual(265_000);
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

  test("ships the manifest, the icons and no office.js", () => {
    expect(existsSync(path.join(dist, "manifest.xml"))).toBe(true);
    expect(existsSync(path.join(dist, "assets/icon-80.png"))).toBe(true);
    expect(readdirSync(dist).filter((name) => /office|excel-(web|win)/.test(name))).toEqual([]);
  });
});
