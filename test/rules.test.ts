import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

/** Who may import whom. A folder may always import itself; entry files may import anything and nothing imports them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/core": [],
  "src/text": ["src/core"],
  "src/engine": ["src/core"],
  "src/workbook": ["src/core"],
  "src/app": ["src/core", "src/text", "src/engine", "src/workbook"],
  "src/functions": ["src/core", "src/text", "src/engine"],
  "src/taskpane": ["src/core", "src/text", "src/app"],
  "src/commands": ["src/app"],
  workbench: [],
};
const ENTRIES = ["src/excel.tsx", "src/functions.ts", "src/worker.ts"];
const TOP_LEVEL = [
  ...["assets", "bench", "docs", "src", "test", "tools", "workbench"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"],
  ...[
    "eslint.config.mjs",
    "jest.config.js",
    "manifest.xml",
    "package-lock.json",
    "package.json",
    "tsconfig.json",
  ],
  ...["webpack.config.js", "webpack.workbench.js"],
];
const LINES = 250;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(root, file)).isDirectory()) return filesBelow(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), "utf8");
  const pattern =
    /^(import|export)( type)?\b[^;"']*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|(?:new URL|import)\(\s*["'](\.[^"']+)["']/gm;
  return [...source.matchAll(pattern)].map((match) => {
    const specifier = match[3] ?? match[4] ?? match[5] ?? "";
    const target = specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), specifier)
      : specifier;
    return { file, target, typeOnly: match[2] !== undefined };
  });
}

const areaOf = (file: string) =>
  Object.keys(MAY_IMPORT).find((area) => file === area || file.startsWith(`${area}/`));
const files = [...filesBelow("src"), ...filesBelow("workbench")];
const imports = files.flatMap(importsOf);

test("every folder imports only what it may", () => {
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [areaOf(file), areaOf(target)];
    if (from === undefined || to === undefined || from === to) return false;
    return !MAY_IMPORT[from]?.includes(to);
  });
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("functions import of the engine no more than its port and the columns in process", () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      file.startsWith("src/functions/") &&
      target.startsWith("src/engine/") &&
      !/\/(port|columns|analyse|index)$/.test(target)
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("nothing imports an entry file", () => {
  const entries = ENTRIES.map((entry) => entry.replace(/\.tsx?$/, ""));
  const wrong = imports.filter(
    ({ file, target }) =>
      entries.includes(target.replace(/\.(ts|tsx|js)$/, "")) && !file.startsWith("src/app/worker")
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("the workbench knows nothing of the add-in, nor the add-in of the workbench", () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      file.startsWith("workbench/") !== target.startsWith("workbench/") &&
      /^(src|workbench)\//.test(target)
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("there are no import cycles", () => {
  const edges = new Map(files.map((file) => [file.replace(/\.tsx?$/, ""), [] as string[]]));
  for (const { file, target, typeOnly } of imports) {
    const to = [target, `${target}/index`].find((name) => edges.has(name));
    if (to !== undefined && !typeOnly) edges.get(file.replace(/\.tsx?$/, ""))?.push(to);
  }
  expect(findCycle(edges)).toEqual([]);
});

function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

test("Excel.run appears in src/workbook only", () => {
  const wrong = files.filter(
    (file) =>
      file.startsWith("src/") &&
      !file.startsWith("src/workbook/") &&
      /\bExcel\.run\b/.test(readFileSync(path.join(root, file), "utf8"))
  );
  expect(wrong).toEqual([]);
});

test("nothing reaches the network or writes HTML", () => {
  const sinks =
    /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write|eval|new Function)\b\s*[(=]/;
  const wrong = files.filter(
    (file) => file.startsWith("src/") && sinks.test(readFileSync(path.join(root, file), "utf8"))
  );
  expect(wrong).toEqual([]);
});

test("no file is longer than the limit", () => {
  const long = [...files, ...filesBelow("test")]
    .map((file) => ({
      file,
      lines: readFileSync(path.join(root, file), "utf8").split("\n").length - 1,
    }))
    .filter(({ lines }) => lines > LINES);
  expect(long).toEqual([]);
});

test("no lint or type suppression, no default export, no TODO", () => {
  const banned =
    /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck|\bas any\b|: any\b|^export default\b|\b(TODO|FIXME|HACK)\b/m;
  expect(files.filter((file) => banned.test(readFileSync(path.join(root, file), "utf8")))).toEqual(
    []
  );
});

test("the top level holds what users of such add-ins know, and nothing else", () => {
  const present = readdirSync(root).filter(
    (name) =>
      !name.startsWith(".") && !["node_modules", "dist", "build", "out", "coverage"].includes(name)
  );
  expect(present.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});
