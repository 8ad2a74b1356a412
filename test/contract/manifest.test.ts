import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkManifest } from "../../tools/check-manifest.cjs";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const problemsOf = (text: string) => checkManifest(text, root);

describe("the manifest", () => {
  test("passes the offline check", () => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  test("asks for what every supported Excel has, and for no more than the document", () => {
    expect(manifest).toMatch(/Name="SharedRuntime" MinVersion="1.1"/);
    expect(manifest).toMatch(/Name="CustomFunctionsRuntime" MinVersion="1.3"/);
    expect(manifest).toMatch(/Name="ExcelApi" MinVersion="1.13"/);
    expect(manifest).toMatch(/<Permissions>ReadWriteDocument<\/Permissions>/);
    expect(manifest).not.toMatch(/WebApplicationInfo|Mailbox|Scopes/);
  });

  test("has every string in 简体中文 and 繁體中文", () => {
    const strings = manifest.match(/<bt:String [\s\S]*?<\/bt:String>/g) ?? [];
    expect(strings.length).toBeGreaterThan(5);
    for (const string of strings) expect(string).toMatch(/Locale="zh-CN"[\s\S]*Locale="zh-TW"/);
  });

  test("calls the commands that the add-in takes, and no other", () => {
    const commands = readFileSync(path.join(root, "src/commands/refresh-all.ts"), "utf8");
    const called = manifest.match(/(?<=<FunctionName>)[^<]+/g) ?? [];
    expect(called).toEqual(commands.match(/(?<=const [A-Z_]+ = ")\w+/g));
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });
});

describe("the offline check refuses", () => {
  test.each([
    [
      "a missing resource",
      manifest.replace(' id="Group.Label"', ' id="Other.Label"'),
      "unknown resource Group.Label",
    ],
    [
      "an unused resource",
      manifest.replace(' id="Group.Label"', ' id="Other.Label"'),
      "unused resource Other.Label",
    ],
    [
      "an address without https",
      manifest.replace(
        'DefaultValue="https://localhost:3000/functions.js"',
        'DefaultValue="http://x/f.js"'
      ),
      "not https",
    ],
    [
      "an icon without a required size",
      manifest.replaceAll('<bt:Image size="80" resid="Icon.80"/>', ""),
      "lacks size 80",
    ],
    [
      "a missing file",
      manifest.replaceAll("icon-64.png", "icon-65.png"),
      "missing file assets/icon-65.png",
    ],
    ["a short language tag", manifest.replace('Locale="zh-CN"', 'Locale="zh"'), "Override for zh"],
    [
      "another page for the ribbon",
      manifest.replace(
        '<FunctionFile resid="Taskpane.Url"/>',
        '<FunctionFile resid="Functions.Script.Url"/>'
      ),
      "FunctionFile is not the page",
    ],
    ["a wrong id", manifest.replace("9a3f6c1e-", "churn-"), "Id is not a GUID"],
    ["broken XML", manifest.replace("</Hosts>", ""), "not well-formed"],
  ])("%s", (_, text, problem) => {
    expect(problemsOf(text).join("\n")).toContain(problem);
  });
});

const schema = path.resolve(root, "../shared/schemas/OfficeAppManifestV1_1.xsd");
const canValidate = existsSync(schema) && spawnSync("xmllint", ["--version"]).status === 0;
const withSchema = canValidate ? describe : describe.skip;

withSchema(
  `Microsoft's schema (${canValidate ? "xmllint" : "skipped: needs xmllint and the schemas"})`,
  () => {
    const validate = (text: string) => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), "manifest-")), "manifest.xml");
      writeFileSync(file, text);
      return spawnSync("xmllint", ["--noout", "--schema", schema, file], { encoding: "utf8" });
    };

    test("accepts the manifest", () => {
      expect(validate(manifest).stderr).toContain("validates");
    });

    test("refuses elements in another order", () => {
      const swapped = manifest.replace(
        /(<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>)(\s*)(<Requirements>[\s\S]*?<\/Requirements>)/,
        "$3$2$1"
      );
      expect(swapped).not.toBe(manifest);
      expect(validate(swapped).status).not.toBe(0);
    });
  }
);
