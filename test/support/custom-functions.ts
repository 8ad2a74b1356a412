import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import ts from "typescript";
import { openExcel } from "./excel";

/** What a function threw or put into a cell, as Excel would show it. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}
export type Call = (...args: unknown[]) => unknown;

export interface Registered {
  readonly functions: ReadonlyMap<string, Call>;
  /** The class the functions throw. */
  readonly error: new (code: string, message?: string) => ShownError;
}

const root = path.resolve(__dirname, "../..");

/** Runs the entry file in a context that has nothing but the language and the CustomFunctions of Microsoft's client: no
 * window, no document, no Office, no process, no timers. This is what the runtime without a pane offers. `more` is what another
 * runtime has. */
export function registerInBareContext(more: object = {}): Registered {
  const { CustomFunctions } = openExcel("excel-web");
  const context = vm.createContext(Object.create(null) as object);
  Object.assign(context, { CustomFunctions, ...more });
  loaderIn(context)(path.join(root, "src/functions.ts"));
  // The table of the client's runtime, which its typings leave out.
  const { mappings } = (CustomFunctions as unknown as { _association: Association })._association;
  // The client takes more codes than its typings name.
  const error = CustomFunctions.Error as unknown as Registered["error"];
  return { functions: new Map(Object.entries(mappings)), error };
}

interface Association {
  readonly mappings: Readonly<Record<string, Call>>;
}

/** A small module loader: TypeScript is stripped of its types, JavaScript is taken as it is. */
function loaderIn(context: vm.Context): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    if (file.endsWith(".json")) {
      module.exports = JSON.parse(readFileSync(file, "utf8"));
      return module.exports;
    }
    const wrapped = `(function (module, exports, require) {${sourceOf(file)}\n})`;
    const run = vm.runInContext(wrapped, context, { filename: file }) as Call;
    run(module, module.exports, (wanted: string) => load(resolve(file, wanted)));
    return module.exports;
  };
  return load;
}

function sourceOf(file: string): string {
  const source = readFileSync(file, "utf8");
  if (!file.endsWith(".ts")) return source;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  return ts.transpileModule(source, {
    fileName: file,
    compilerOptions: { ...compilerOptions, esModuleInterop: true },
  }).outputText;
}

function resolve(from: string, wanted: string): string {
  if (wanted.startsWith(".") && from.endsWith(".ts")) {
    const target = path.resolve(path.dirname(from), wanted);
    return (
      [`${target}.ts`, path.join(target, "index.ts")].find((one) => ts.sys.fileExists(one)) ??
      target
    );
  }
  const found = createRequire(from).resolve(wanted);
  return wanted.startsWith(".") ? found : forBrowsers(found);
}

/** The file a bundler for browsers takes instead of a package's main file. */
function forBrowsers(main: string): string {
  let folder = path.dirname(main);
  while (!ts.sys.fileExists(path.join(folder, "package.json"))) folder = path.dirname(folder);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    browser?: unknown;
  };
  return typeof manifest.browser === "string" ? path.join(folder, manifest.browser) : main;
}
