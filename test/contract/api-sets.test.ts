import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const [, leastVersion = ""] =
  /Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
    readFileSync(path.join(root, "manifest.xml"), "utf8")
  ) ?? [];

interface Use {
  readonly where: string;
  readonly set: string;
  readonly version: string;
  readonly guarded: boolean;
}

/** Every member of the Excel API that the sources use, with the requirement set its declaration names. */
function usesOfExcel(): Use[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file)
  );
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const sources = fileNames.filter((file) => file.includes("/src/"));
  const program = ts.createProgram(sources, options);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((file) => sources.includes(file.fileName))
    .flatMap((file) => usesIn(file, checker));
}

function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) {
      const found = apiSetOf(checker.getSymbolAtLocation(node.name));
      if (found) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const guarded = file.text.includes(`isSetSupported("${found.set}", "${found.version}")`);
        uses.push({
          where: `${path.relative(root, file.fileName)}:${line + 1} ${node.name.getText()}`,
          ...found,
          guarded,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function apiSetOf(symbol: ts.Symbol | undefined): { set: string; version: string } | undefined {
  for (const declaration of symbol?.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
    const comment = ts
      .getJSDocCommentsAndTags(declaration)
      .map((part) => part.getText())
      .join("\n");
    const [, set, version] = /\[Api set: (\w+) ([\d.]+|BETA)/.exec(comment) ?? [];
    if (set !== undefined && version !== undefined) return { set, version };
  }
  return undefined;
}

const isLater = (version: string, than: string) =>
  version === "BETA" || Number(version.split(".")[1]) > Number(than.split(".")[1]);

test("no member of the Excel API is newer than the manifest asks for, unless its file checks for it", () => {
  const uses = usesOfExcel();
  expect(uses.length).toBeGreaterThan(20);
  const tooNew = uses.filter(
    ({ set, version, guarded }) => set === "ExcelApi" && isLater(version, leastVersion) && !guarded
  );
  expect(tooNew.map(({ where, version }) => `${where} needs ${version}`)).toEqual([]);
});
