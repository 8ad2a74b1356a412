import type { FaultName } from "../../workbench/faults";
import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

const REFUSALS: readonly [FaultName, string][] = [
  ["cell-edit-mode", "InvalidOperationInCellEditMode"],
  ["session-timed-out", "InvalidOrTimedOutSession"],
  ["modal-dialog-open", "WriteNotSupportedWhenModalDialogOpen"],
  ["activity-limit", "ActivityLimitReached"],
  ["request-too-large", "RequestPayloadSizeLimitExceeded"],
  ["response-too-large", "ResponsePayloadSizeLimitExceeded"],
  ["no-permission", "AccessDenied"],
  ["internal-error", "GeneralException"],
  ["document-read-only", "GeneralException"],
  ["session-ended", "GeneralException"],
  ["not-supported", "GeneralException"],
  ["not-permitted", "GeneralException"],
];

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

describe.each(CLIENTS)("%s: a fault", (client) => {
  const { Excel, host, book } = openExcel(client);
  afterEach(() => {
    host.faults.clear();
    expectFaithful(host);
  });

  const write = (...values: number[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const [at, value] of values.entries()) {
        sheet.getCell(at, 0).values = [[value]];
        await context.sync();
      }
    });

  test.each(REFUSALS)("%s refuses the request as %s", async (name, code) => {
    host.faults.inject(name);
    await expect(write(1)).rejects.toMatchObject({ code });
    await write(1);
  });

  test("strikes at the request it is meant for, and that one alone", async () => {
    host.faults.inject("activity-limit", { at: 2 });
    await expect(write(11, 22, 33)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect([book.active.value(0, 0), book.active.value(1, 0)]).toEqual([11, ""]);
    expect(host.faults.struck).toBeGreaterThan(0);
    await write(11, 22, 33);
    expect(book.active.value(2, 0)).toBe(33);
  });

  test("in one action leaves what was done before it", async () => {
    host.faults.inject("action", { code: "InsertDeleteConflict" });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("D1").values = [["kept"]];
      sheet.getRange("D2").values = [["refused"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    expect([book.active.value(0, 3), book.active.value(1, 3)]).toEqual(["kept", ""]);
  });

  test("may be an answer that never comes", async () => {
    host.faults.inject("hang");
    const late = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 100));
    expect(await Promise.race([write(1), late])).toBe("still waiting");
  });

  test("may be an answer that is lost, or that comes late, though the request ran", async () => {
    const still = () => new Promise((resolve) => setTimeout(() => resolve("still waiting"), 20));
    host.faults.inject("answer-lost");
    expect(await Promise.race([write(31), still()])).toBe("still waiting");
    host.faults.inject("late");
    const late = write(32).then(() => "answered");
    expect(await Promise.race([late, still()])).toBe("still waiting");
    expect(book.active.value(0, 0)).toBe(32);
    host.faults.release();
    expect(await late).toBe("answered");
  });

  test("may be somebody else, who acts before the request", async () => {
    const act = () => book.write(book.active, { ...A1, row: 1 }, () => "theirs", "coauthor");
    host.faults.inject("meanwhile", { at: 2, act });
    await write(41);
    expect(book.active.value(1, 0)).not.toBe("theirs");
    await write(42);
    expect([book.active.value(0, 0), book.active.value(1, 0)]).toEqual([42, "theirs"]);
  });

  test.each<[FaultName, unknown]>([
    ["values-null", null],
    ["truncated", [[11]]],
  ])("%s spoils what is read", async (name, values) => {
    await write(11, 22);
    host.faults.inject(name);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1:A2")
        .load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(read).toEqual(values);
  });

  test("while a cell is edited spares the request that waits for the end", async () => {
    host.isEditing = true;
    await expect(write(5)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[7]];
      await context.sync();
    });
    setTimeout(() => (host.isEditing = false), 20);
    await waiting;
    expect(book.active.value(0, 0)).toBe(7);
  });
});

describe.each(CLIENTS)("%s: an error", (client) => {
  const { Excel, OfficeExtension, host } = openExcel(client);

  test("tells where it happened and what the add-in wrote there", async () => {
    const failed: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(OfficeExtension.Error);
    expect(failed).toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: "var worksheet = worksheets.getItem(...);",
      },
    });
  });

  test("for what Excel has and the workbench lacks is counted under its name", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").group("ByRows");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "NotImplemented" });
    expect([...host.stats.missing]).toEqual([["Range.group", 1]]);
  });
});

const BIG = 1_000_000;

describe("the limits of Excel on the web", () => {
  const { Excel, host, book } = openExcel("excel-web");
  const sheet = book.active;
  const line = Array.from({ length: 6 }, (_, column) => `cell of column ${column}`);
  book.load(
    sheet,
    0,
    0,
    Array.from({ length: 50_000 }, () => line)
  );

  const read = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load("values");
      await context.sync();
      return range.values;
    });

  test("refuse a reply over 5 MB", async () => {
    await expect(read("A1:F50000")).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
    expect(await read("A1:F25000")).toHaveLength(25_000);
  });

  test("refuse more cells than Excel gives at once", async () => {
    await expect(read(`A1:F${BIG}`)).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });

  test("refuse a request over 5 MB", async () => {
    const run = Excel.run(async (context) => {
      const text = "x".repeat(30_000);
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:H200");
      range.values = Array.from({ length: 200 }, () => [text]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  test("are not those of the desktop, which gives nulls for too many cells", async () => {
    const desktop = openExcel("excel-win32");
    const values = await desktop.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:F${BIG}`);
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
    expectFaithful(desktop.host);
  });

  afterAll(() => expectFaithful(host));
});
