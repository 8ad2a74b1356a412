import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Only types and the like that a package allows beside it. */
  readonly devOptional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly scope: string;
    readonly licenses?: readonly unknown[];
    readonly hashes?: readonly unknown[];
  }[];
}

const lock = JSON.parse(read("package-lock.json")) as {
  packages: Readonly<Record<string, Package>>;
};
const packages = Object.entries(lock.packages).filter(
  ([name, { link }]) => name.startsWith("node_modules/") && !link
);

/** What allows use in a product under MIT. A choice of licenses passes where one of them is here. */
const FREE =
  /\b(MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0)\b/;
/** Tools that never ship and whose license is another one, or stands in a file only. */
const TOOLS: Readonly<Record<string, string>> = {
  "caniuse-lite": "CC-BY-4.0",
  "axe-core": "MPL-2.0",
  "@microsoft/office-js": "Microsoft's own; it answers in the workbench and never ships",
  buffers: "none named; part of what reads .xlsx files in the workbench",
  jstat: "MIT, in its LICENSE",
};

const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);
const nameOf = (at: string) => at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length);

describe("the packages", () => {
  test("that are shipped are under MIT, Apache 2.0 or 0BSD", () => {
    const others = shipped.filter(
      ([, { license }]) => !/^(MIT|Apache-2\.0|0BSD)$/.test(license ?? "")
    );
    expect(others.map(([at, { license }]) => `${nameOf(at)}: ${license}`)).toEqual([]);
    expect(shipped.length).toBeGreaterThan(20);
  });

  test("that build and test are under a free license, or named here with theirs", () => {
    const others = packages.filter(
      ([at, { license }]) => !FREE.test(license ?? "") && !(nameOf(at) in TOOLS)
    );
    expect(others.map(([at, { license }]) => `${nameOf(at)}: ${license}`)).toEqual([]);
  });

  test("are pinned by the hash of their content", () => {
    const loose = packages.filter(([, { resolved, integrity }]) => resolved && !integrity);
    expect(loose.map(([at]) => nameOf(at))).toEqual([]);
  });

  test("are installed without running a script of theirs", () => {
    expect(read("tools/install.cjs")).toContain('"ci", "--ignore-scripts"');
    expect(read("package.json")).not.toMatch(/"(pre|post)?install"/);
  });
});

describe("npm run sbom gives", () => {
  test("a bill of materials in CycloneDX: what is shipped, with license and hash, and the tools marked as such", () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const printed = execFileSync(npm, ["run", "--silent", "sbom"], {
      ...{ cwd: root, shell: process.platform === "win32", encoding: "utf8" as const },
      maxBuffer: 2 ** 26,
    });
    const { bomFormat, components } = JSON.parse(printed) as Bill;
    const listed = (scope: string) =>
      components
        .filter((one) => one.scope === scope && one.licenses?.length && one.hashes?.length)
        .map(({ name, version }) => `${name}@${version}`);
    const wanted = shipped.map(([at, { version }]) => `${nameOf(at)}@${version}`);
    expect(bomFormat).toBe("CycloneDX");
    expect(listed("required")).toEqual(expect.arrayContaining(wanted));
    expect(listed("optional").some((name) => name.startsWith("jest@"))).toBe(true);
  });
});
