/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { type LoadTemplate, insertTemplate } from "../../src/app/insert-template";
import { troubleOf } from "../../src/app/trouble";
import { templateFile } from "../support/templates";
import { CLIENTS, expectFaithful } from "../support/excel";
import { openPane, openPlace, press, seeText } from "../support/pane";
import { recipes, refresh, write } from "../support/recipes";
import { SHOP, fill } from "../support/shop";

const loadTemplate: LoadTemplate = (id, language) => Promise.resolve(templateFile(id, language));
const loadNothing: LoadTemplate = () =>
  Promise.reject(Object.assign(new Error(), { name: "ChunkLoadError" }));
// They may have to be made first.
beforeAll(() => void templateFile("rfm", "en"), 240_000);
afterEach(cleanup);

const INSERT = "Insert into this workbook: RFM segments and playbook";

describe.each(CLIENTS)("%s: inserting a template", (client) => {
  const insert = async (excel: ReturnType<typeof openPane>) => {
    excel.show();
    await openPlace("Templates");
    await press(INSERT);
    await seeText(/are behind your own/);
  };

  test("adds its sheets behind those of the user, and draws its charts", async () => {
    const excel = openPane(client, { loadTemplate });
    const { book, host } = excel;
    fill(excel, SHOP);
    await insert(excel);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...["Sheet1", "RFM segments", "Orders", "RFM scores", "Playbook", "Migration"],
      "Earlier scores",
    ]);
    expect(book.sheets[0]?.value(1, 0)).toBe("C-001");
    expect(book.active.name).toBe("RFM segments");
    expect(book.sheets.map(({ charts }) => charts.length)).toEqual([0, 1, 0, 1, 0, 0, 0]);
    expect(await recipes()).toHaveLength(1);
    expect(await refresh()).toMatchObject([{ after: { last: { rows: 150 } } }]);
    expectFaithful(host);
  });

  test("changes nothing that has its names already, and follows them", async () => {
    const excel = openPane(client, { loadTemplate });
    const { book } = excel;
    fill(excel, SHOP);
    book.renameSheet(book.active, "Orders");
    book.addTable(book.active, { row: 0, column: 0, rows: 11, columns: 3 }, true, "Orders");
    await insert(excel);
    await insertAgain();
    expect(book.tables.map(({ name }) => name)).toEqual([
      ...["Orders", "Orders1", "Churn_RFM", "Orders2", "Churn_RFM1"],
    ]);
    const all = await recipes();
    expect(all.map(({ source, table }) => [source.table, table])).toEqual([
      ["Orders1", "Churn_RFM"],
      ["Orders2", "Churn_RFM1"],
    ]);
    expect(await refresh()).toMatchObject([{ after: {} }, { after: {} }]);
    expect(book.sheet("RFM segments")?.value(2, 1)).toContain("on the sheet Orders (2), below");
    const start = book.sheet("RFM segments (2)");
    expect(start?.value(2, 1)).toContain("on the sheet Orders (3), below");
    expect(start?.formula(7, 1)).toContain("Churn_RFM1[");
    expect(start?.value(7, 1)).toBe(150);
    const [earlier] = book.sheets.filter(({ name }) => name === "Earlier scores (2)");
    expect(earlier?.formula(3, 0)).toContain("'Migration (2)'!$C$4");
    expect(earlier?.value(1, 0)).toContain("on the sheet Migration (2), by");
  });

  const insertAgain = async () => {
    await press(INSERT);
    await seeText(/are behind your own/);
  };

  test("is refused with a sentence where the structure of the workbook is protected", async () => {
    const excel = openPane(client, { loadTemplate });
    excel.show();
    await openPlace("Templates");
    excel.book.protected = true;
    await press(INSERT);
    await seeText(/structure of this workbook is protected/);
    expect(excel.book.sheets).toHaveLength(1);
  });
});

test("sheets of a failed template that Excel does not let go of are named", async () => {
  const { book, host, ...excel } = openPane("excel-web", { loadTemplate });
  excel.install();
  let named = 0;
  for (let at = 1; named === 0; at++) {
    host.faults.inject("action", { code: "AccessDenied", at, times: 2 });
    const outcome = await insertTemplate("rfm", "en", loadTemplate).catch(troubleOf);
    host.faults.clear();
    const left = book.sheets.slice(1);
    const values = left.length > 0 ? { names: left.map(({ name }) => name).join(", ") } : {};
    if (!outcome) break;
    expect(outcome).toMatchObject({ values });
    named += left.length > 0 ? 1 : 0;
    left.forEach((sheet) => book.deleteSheet(sheet));
  }
  expect(named).toBeGreaterThan(0);
});

test("a template is not inserted where its recipes could not be kept beside those of a later version", async () => {
  const { book, ...excel } = openPane("excel-web", { loadTemplate });
  excel.install();
  fill({ ...excel, book }, SHOP);
  await write("CHURN_STATUS");
  for (const part of book.customXml)
    Object.assign(part, { xml: part.xml.replace('version="1"', 'version="9"') });
  const outcome = await insertTemplate("rfm", "en", loadTemplate).catch(troubleOf);
  expect(outcome).toMatchObject({ problem: "newer-recipes" });
  expect(book.sheets).toHaveLength(2);
});

test("a template that does not come is asked for again by a sentence", async () => {
  const excel = openPane("excel-web", { loadTemplate: loadNothing });
  excel.show();
  await openPlace("Templates");
  await press(INSERT);
  await seeText(/could not be loaded/);
  expect(excel.book.sheets).toHaveLength(1);
});

test("an Excel that takes no sheets of other workbooks says so, and offers the download", async () => {
  const excel = openPane("excel-win32", { loadTemplate });
  excel.show();
  await openPlace("Templates");
  excel.host.faults.inject("action", { code: "NotImplemented", times: 1_000 });
  await press(INSERT);
  await seeText(/This version of Excel cannot do this/);
  const link = screen.getByRole("link", {
    name: "Download RFM segments and playbook as a workbook",
  });
  expect(link.getAttribute("href")).toBe("templates/rfm.en.xlsx");
});
