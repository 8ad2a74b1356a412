import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findLibreOffice } from "../../tools/browser.cjs";
import { saveXlsx } from "../../workbench/files/xlsx-save";
import { sampleBook } from "../workbench/files/book";

const office = findLibreOffice();
const suite = office ? describe : describe.skip;

suite(`a saved workbook in LibreOffice${office ? "" : " (not installed here)"}`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "workbench-files-"));
    writeFileSync(path.join(folder, "plans.xlsx"), Buffer.from(await saveXlsx(sampleBook())));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function convert(kind: string): string {
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    execFileSync(
      office ?? "",
      [
        profile,
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        folder,
        path.join(folder, "plans.xlsx"),
      ],
      { stdio: "pipe", timeout: 120_000 }
    );
    return path.join(folder, `plans.${kind.split(":")[0]}`);
  }

  test("opens with the values the formulas had, and does not know the tables of the add-in", () => {
    // Comma, quotes, UTF-8, cells as they are rather than as shown.
    const file = convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false");
    const rows = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(",").at(-1));
    expect(rows[0]).toBe("1538.5");
    expect(Number(rows[1])).toBeCloseTo(1200 / 1538.5, 9);
    expect(rows[5]).toBe("#DIV/0!");
    // Arrays are calculated when a file is opened.
    expect(rows.slice(8, 10)).toEqual(["#NAME?", "#NAME?"]);
  }, 150_000);

  test("has a chart that LibreOffice writes out again with its series and title", () => {
    const chart = path.join(folder, "chart");
    execFileSync("unzip", ["-q", "-o", convert("ods"), "-d", chart]);
    const drawn = readFileSync(path.join(chart, "Object 1/content.xml"), "utf8");
    expect(drawn).toContain("Customers &amp; &lt;rates&gt;");
    expect(drawn.match(/<chart:series /g)).toHaveLength(2);
    expect(drawn).toContain("Orders 2024");
  }, 150_000);
});
