// Describes the classes of Excel's JavaScript API (properties, methods, what they return and since when) for the
// simulated Excel, from Microsoft's published type definitions. The answer is kept in build/ until the package changes.
const fs = require("fs");
const path = require("path");

const repository = path.resolve(__dirname, "..");
const types = path.dirname(require.resolve("@types/office-js/package.json"));
const target = path.join(repository, "build", "excel-schema.json");

/** Shape of the file; a schema of an older shape is made again. */
const SHAPE = 1;

function ensureSchema() {
  const { version } = require("@types/office-js/package.json");
  const key = `${version}/${SHAPE}`;
  if (readKey() !== key) {
    const schema = { key, classes: readClasses() };
    fs.mkdirSync(path.dirname(target), { recursive: true });
    // Written aside and renamed: several test workers may ask at the same time.
    const draft = `${target}.${process.pid}`;
    fs.writeFileSync(draft, JSON.stringify(schema));
    fs.renameSync(draft, target);
  }
  return target;
}

function readKey() {
  if (!fs.existsSync(target)) return undefined;
  return /^\{"key":"([^"]*)"/.exec(fs.readFileSync(target, "utf8").slice(0, 200))?.[1];
}

function readClasses() {
  const ts = require("typescript");
  const source = ts.createSourceFile(
    "index.d.ts",
    fs.readFileSync(path.join(types, "index.d.ts"), "utf8"),
    ts.ScriptTarget.ES2022,
    true
  );
  const declared = source.statements
    .filter((node) => ts.isModuleDeclaration(node) && node.name.text === "Excel")
    .flatMap((node) => [...node.body.statements])
    .filter(ts.isClassDeclaration);
  const names = new Set(declared.map((node) => node.name.text));
  return Object.fromEntries(
    declared.map((node) => [node.name.text, readClass({ ts, source, names }, node)])
  );
}

function readClass(reader, node) {
  const { ts } = reader;
  const found = { since: sinceOf(ts, node), scalars: {}, navigations: {}, methods: {} };
  for (const member of node.members) {
    if (ts.isPropertyDeclaration(member)) readProperty(reader, found, member);
    if (ts.isMethodDeclaration(member)) readMethod(reader, found, member);
  }
  return found;
}

// Everyone has these: they belong to the client, not to the host.
const CLIENT_ONLY = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

function readProperty({ ts, source, names }, found, member) {
  const name = member.name.text;
  const type = member.type.getText(source);
  if (CLIENT_ONLY.has(name) || type.includes("EventHandlers<")) return;
  const since = sinceOf(ts, member) ?? found.since;
  const readOnly = member.modifiers?.some((x) => x.kind === ts.SyntaxKind.ReadonlyKeyword);
  const className = type.replace(/^Excel\./, "");
  // PivotField.items is a collection of its own, not the items of one.
  if (name === "items" && type.endsWith("[]")) found.collection = className.replace("[]", "");
  else if (names.has(className)) found.navigations[name] = { type: className, since };
  else found.scalars[name] = { since, ...(readOnly && { readOnly: true }), type: plain(type) };
}

/** What a blank value of the type looks like; an enumeration is text. */
function plain(type) {
  if (/^(boolean|number|string)$/.test(type)) return type;
  if (/^(Excel\.\w+( \| )?|"[^"]*"( \| )?)+$/.test(type) && type.includes('"')) return "string";
  return "any";
}

function readMethod({ ts, source, names }, found, member) {
  const name = member.name.text;
  if (CLIENT_ONLY.has(name) || name in found.methods) return;
  const returned = (member.type?.getText(source) ?? "void").replace(/^Excel\./, "");
  const since = sinceOf(ts, member) ?? found.since;
  found.methods[name] = names.has(returned) ? { since, returns: returned } : { since };
}

/** "[Api set: ExcelApi 1.9]" as 1.9; a preview or a desktop-only set is never reached and counts as 99. */
function sinceOf(ts, node) {
  const [, set, version] =
    /\[Api set:\s*(\w+)\s*([\w.]*)/.exec(node.getFullText().split("*/")[0]) ?? [];
  if (set === undefined) return undefined;
  return set === "ExcelApi" && /^\d+\.\d+$/.test(version) ? version : "99";
}

module.exports = ensureSchema;
module.exports.ensureSchema = ensureSchema;

if (require.main === module) console.log(ensureSchema());
