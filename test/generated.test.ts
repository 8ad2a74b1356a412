import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GENERATED_FOLDERS, generatedFiles } from "../tools/generate/files";

const root = path.resolve(__dirname, "..");
const files = [...generatedFiles()];

test.each(files)("%s is what the definitions give (else: npm run generate)", (file, text) => {
  const target = path.join(root, file);
  const written = existsSync(target) ? readFileSync(target, "utf8") : "";
  expect(written === text ? "current" : "stale: run npm run generate").toBe("current");
});

test.each(GENERATED_FOLDERS)("%s holds nothing else (else: npm run generate)", (folder) => {
  const present = readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);
  expect(present.filter((file) => !files.some(([generated]) => generated === file))).toEqual([]);
});

test("every sentence on a page is filled (else: tools/generate/sample-faults.ts)", () => {
  const pages = files.filter(([file]) => file.startsWith("docs/"));
  expect(
    pages.flatMap(([file, text]) => (text.match(/\{\w+[:}]/g) ?? []).map((hole) => [file, hole]))
  ).toEqual([]);
});

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}
const metadata = files
  .filter(([file]) => /\/functions[^/]*\.json$/.test(file))
  .map(([file, text]) => [file, text, JSON.parse(text) as Metadata] as const);

describe("what Excel is told", () => {
  test.each(metadata)("%s lets errors through and keeps to Excel's limits", (_, text, json) => {
    expect(json).toMatchObject({
      allowCustomDataForDataTypeAny: true,
      allowErrorForDataTypeAny: true,
    });
    expect(text.length).toBeLessThan(1_000_000);
    for (const { parameters } of json.functions) {
      for (const { name, description } of parameters) {
        expect(name.length).toBeLessThanOrEqual(64);
        expect(name).toMatch(/^[^\s[\]]+$/);
        expect(description.length).toBeLessThanOrEqual(128);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0)
        expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });

  test("has the same ids and names in every language", () => {
    const ids = metadata.map(([, , json]) => json.functions.map(({ id, name }) => `${id} ${name}`));
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });
});
