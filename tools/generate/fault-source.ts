import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { faultSentences, type FaultCode } from "../../src/core/fault";

/** A declaration of a module of src, by name. */
interface Place {
  readonly file: string;
  readonly name: string;
}
interface Module {
  readonly declarations: ReadonlyMap<string, ts.Node>;
  /** What a name stands for that comes from another module, imported or passed on. */
  readonly elsewhere: ReadonlyMap<string, Place>;
}

const root = path.resolve(__dirname, "../../src");
/** Faults are made there and checked there, whatever the definition: they are no faults of a definition's own. */
const EVERYWHERE = new Set(["core/fault.ts", "core/given.ts"]);

/** The faults that a definition's own computation can give, read from its source: every fault("…") in it and in what it
 * uses. So no list is kept beside the code. */
export function faultsOfDefinition(id: string): readonly FaultCode[] {
  const place = definitions().get(id);
  if (place === undefined) throw new Error(`The source of ${id} is not found in src/core.`);
  return faultsOf(place);
}

/** The faults of what every analysis goes through. */
export function faultsOfEngine(): readonly FaultCode[] {
  return faultsOf({ file: "engine/analyse.ts", name: "analyse" });
}

function faultsOf(place: Place): readonly FaultCode[] {
  const found = new Set<string>();
  reach(place, { seen: new Set(), found });
  // The keys of faultSentences are the codes; in their order.
  const all = Object.keys(faultSentences) as FaultCode[];
  return all.filter((code) => found.has(code));
}

interface Search {
  readonly seen: Set<string>;
  readonly found: Set<string>;
}

function reach({ file, name }: Place, search: Search): void {
  const key = `${file} ${name}`;
  if (search.seen.has(key) || EVERYWHERE.has(file)) return;
  search.seen.add(key);
  const { declarations, elsewhere } = moduleOf(file);
  const other = elsewhere.get(name);
  if (other !== undefined) reach(other, search);
  const declaration = declarations.get(name);
  if (declaration !== undefined) visit(declaration, file, search);
}

function visit(node: ts.Node, file: string, search: Search): void {
  if (ts.isTypeNode(node)) return;
  if (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "fault"
  )
    collect(node, file, search.found);
  if (ts.isIdentifier(node) && !isMember(node)) reach({ file, name: node.text }, search);
  ts.forEachChild(node, (child) => visit(child, file, search));
}

/** The name behind a dot or before a colon is no name of the module. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

function collect(call: ts.CallExpression, file: string, found: Set<string>): void {
  const codes: string[] = [];
  const literals = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) codes.push(node.text);
    else ts.forEachChild(node, literals);
  };
  const [first] = call.arguments;
  if (first !== undefined) literals(first);
  if (codes.length === 0) throw new Error(`${file}: write the code of a fault where it is given.`);
  for (const code of codes) found.add(code);
}

const modules = new Map<string, Module>();

function moduleOf(file: string): Module {
  const known = modules.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const declarations = new Map<string, ts.Node>();
  const elsewhere = new Map<string, Place>();
  for (const statement of source.statements) {
    for (const [name, node] of declared(statement)) declarations.set(name, node);
    for (const [name, place] of fromElsewhere(statement, file)) elsewhere.set(name, place);
  }
  const read = { declarations, elsewhere };
  modules.set(file, read);
  return read;
}

function declared(statement: ts.Statement): (readonly [string, ts.Node])[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [[statement.name.text, statement]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((one) =>
    ts.isIdentifier(one.name) && one.initializer !== undefined
      ? [[one.name.text, one.initializer] as const]
      : []
  );
}

/** import { a as b } from "./c" and export { a as b } from "./c". */
function fromElsewhere(statement: ts.Statement, file: string): (readonly [string, Place])[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const target = resolved(file, statement.moduleSpecifier);
  if (target === undefined) return [];
  return namesIn(statement).map(({ name, propertyName }) => [
    name.text,
    { file: target, name: (propertyName ?? name).text },
  ]);
}

function namesIn(statement: ts.ImportDeclaration | ts.ExportDeclaration) {
  const names = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  const isNamed = names !== undefined && (ts.isNamedImports(names) || ts.isNamedExports(names));
  return isNamed ? [...names.elements] : [];
}

function resolved(from: string, specifier: ts.Expression | undefined): string | undefined {
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
  if (!specifier.text.startsWith(".")) return undefined;
  const target = path.posix.join(path.posix.dirname(from), specifier.text);
  return [`${target}.ts`, `${target}/index.ts`].find((file) =>
    ts.sys.fileExists(path.join(root, file))
  );
}

let places: ReadonlyMap<string, Place> | undefined;

/** Where each definition is declared: export const churnRate = defineMetric({ id: "CHURN_RATE", … }). */
function definitions(): ReadonlyMap<string, Place> {
  places ??= new Map(
    filesBelow("core").flatMap((file) =>
      [...moduleOf(file).declarations].flatMap(([name, node]) =>
        idsIn(node).map((id) => [id, { file, name }] as const)
      )
    )
  );
  return places;
}

function idsIn(node: ts.Node): string[] {
  const ids: string[] = [];
  const look = (one: ts.Node): void => {
    if (ts.isStringLiteral(one) && /^CHURN_[A-Z_]+$/u.test(one.text)) ids.push(one.text);
    ts.forEachChild(one, look);
  };
  look(node);
  return ids;
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(file);
    return file.endsWith(".ts") ? [file] : [];
  });
}
