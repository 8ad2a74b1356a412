import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { findLibreOffice } from "../../tools/browser.cjs";

const root = path.resolve(__dirname, "../..");
const demo = path.join(root, "out/demo.xlsx");
let printed = "";

beforeAll(() => {
  printed = execFileSync(process.execPath, ["tools/demo.cjs"], { cwd: root, encoding: "utf8" });
}, 120_000);

const sheetsOf = async (file: string) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map((sheet) => sheet.name);
};
const partsOf = async (file: string) =>
  Object.keys((await JSZip.loadAsync(readFileSync(file))).files);
const SHEETS = [
  "Orders",
  "Customer roll-forward",
  "Retention by period",
  "RFM segments",
  "Functions",
];

describe("npm run demo", () => {
  test("prints the three headline numbers with what they rest on", () => {
    expect(printed).toMatch(/24 of 292 customers were lost: a churn rate of 8\.2%/);
    expect(printed).toMatch(/268 of 292 customers were kept: a retention rate of 91\.8%/);
    expect(printed).toMatch(/63 of 600 customers are in the segments At risk and Cannot lose/);
    expect(printed.match(/3199 rows read, 3192 used, 7 skipped/g)).toHaveLength(3);
  });

  test("leaves a workbook with a sheet, a table and a chart for each answer", async () => {
    expect(await sheetsOf(demo)).toEqual(SHEETS);
    const parts = await partsOf(demo);
    expect(parts.filter((part) => /^xl\/tables\/table\d+\.xml$/.test(part))).toHaveLength(4);
    expect(parts.filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(3);
  });

  test("keeps the formulas live, with the values the add-in gave", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(demo);
    const cell = workbook.getWorksheet("Functions")?.getCell("E1");
    expect(cell?.result).toBe(0.1);
    expect(cell?.formula).toMatch(/CHURN/);
  });
});

const office = findLibreOffice();
const withLibreOffice = office === undefined ? describe.skip : describe;

withLibreOffice(`LibreOffice ${office === undefined ? "(skipped: not installed)" : ""}`, () => {
  test("opens it with its sheets, values, tables and charts", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "churn-demo-"));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = spawnSync(
      office ?? "",
      [
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        folder,
        demo,
      ],
      { encoding: "utf8" }
    );
    expect(run.stderr).not.toMatch(/error/i);
    const saved = path.join(folder, "demo.xlsx");
    expect(await sheetsOf(saved)).toEqual(SHEETS);
    const parts = await partsOf(saved);
    expect(parts.filter((part) => part.startsWith("xl/tables/"))).toHaveLength(4);
    expect(parts.filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(3);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(saved);
    const rows = workbook.getWorksheet("Customer roll-forward")?.getSheetValues() ?? [];
    const last = rows.filter(Array.isArray).find((row) => row[1] === "2025-09");
    expect(last?.slice(1, 8)).toEqual(["2025-09", 292, 10, 26, 24, 0, 304]);
  }, 120_000);
});
