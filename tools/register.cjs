// Lets Node require TypeScript: `node -r ./tools/register.cjs file.ts`. tsc checks the types, not this.
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const ts = require("typescript");

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, fileName) => {
    const source = fs.readFileSync(fileName, "utf8");
    module._compile(ts.transpileModule(source, { fileName, compilerOptions }).outputText, fileName);
  };
}

// numfmt 4.0.1 names a file for require() that it does not ship.
const resolve = Module._resolveFilename;
const numfmt = path.join(__dirname, "../node_modules/numfmt/dist/index.js");
Module._resolveFilename = (request, ...rest) =>
  request === "numfmt" ? numfmt : resolve(request, ...rest);
