import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

describe.each(CLIENTS)("%s: an event", (client) => {
  const { Excel, host, book } = openExcel(client);
  const sheet = book.active;
  const seen: Record<string, unknown>[] = [];
  const note = (event: object) => {
    seen.push({ ...event });
    return Promise.resolve();
  };
  const types = () => seen.map(({ type }) => type);

  beforeAll(async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const { worksheets } = workbook;
      worksheets.onChanged.add(note);
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onSelectionChanged.add(note);
      worksheets.onNameChanged.add(note);
      workbook.tables.onAdded.add(note);
      workbook.tables.onChanged.add(note);
      workbook.tables.onDeleted.add(note);
      const here = worksheets.getActiveWorksheet();
      here.charts.onAdded.add(note);
      here.charts.onDeleted.add(note);
      await context.sync();
    });
  });
  beforeEach(() => seen.splice(0));
  afterEach(() => expectFaithful(host));

  test("tells what the user typed, and gives the range", async () => {
    book.write(sheet, { row: 2, column: 1, rows: 1, columns: 1 }, () => "typed", "user");
    await soon();
    expect(seen).toMatchObject([
      { type: "WorksheetChanged", address: "B3", source: "Local", changeType: "RangeEdited" },
    ]);
    const [event] = seen as unknown as Excel.WorksheetChangedEventArgs[];
    const address = await Excel.run(async (context) => {
      const range = event?.getRange(context).load("address");
      await context.sync();
      return range?.address;
    });
    expect(address).toBe("Sheet1!B3");
  });

  test("marks what the add-in itself wrote", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
    await soon();
    expect(seen).toMatchObject([{ address: "A1", triggerSource: "ThisLocalAddin" }]);
  });

  test("comes for sheets that are added, shown, renamed and deleted", async () => {
    const added = book.addSheet("New");
    book.activate(added);
    book.renameSheet(added, "Newer");
    book.deleteSheet(added);
    await soon();
    expect(types()).toEqual(
      expect.arrayContaining([
        "WorksheetAdded",
        "WorksheetActivated",
        "WorksheetDeactivated",
        "WorksheetSelectionChanged",
        "WorksheetDeleted",
      ])
    );
  });

  test("comes for tables and charts", async () => {
    await Excel.run(async (context) => {
      const here = context.workbook.worksheets.getItem("Sheet1");
      const table = here.tables.add("F1:G3", true);
      await context.sync();
      here.getRange("F2").values = [[1]];
      const chart = here.charts.add("Line", here.getRange("F1:G3"));
      await context.sync();
      chart.delete();
      table.delete();
      await context.sync();
    });
    await soon();
    expect(types()).toEqual(
      expect.arrayContaining([
        "TableAdded",
        "TableChanged",
        "TableDeleted",
        "ChartAdded",
        "ChartDeleted",
      ])
    );
  });

  test("stays away while the add-in has switched events off", async () => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[2]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await soon();
    expect(seen).toEqual([]);
  });
});

describe.each(CLIENTS)("%s: the runtime of the add-in", (client) => {
  const { Excel, Office, OfficeRuntime, host, book } = openExcel(client, { locale: "zh-CN" });
  afterEach(() => expectFaithful(host));

  test("shows and hides its pane, and is told when the user does", async () => {
    const modes: unknown[] = [];
    await Office.addin.onVisibilityModeChanged((event) => void modes.push(event.visibilityMode));
    await Office.addin.hide();
    expect(host.shell.isPaneVisible).toBe(false);
    host.shell.show(true);
    await soon();
    expect(modes).toEqual(["Hidden", "Taskpane"]);
  });

  test("says whether it starts with the workbook", async () => {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    expect(host.shell.startsAs).toBe("Background");
  });

  test("greys out buttons of the ribbon", async () => {
    const groups = [{ id: "Group", controls: [{ id: "Refresh", enabled: false }] }];
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", groups }],
    });
    expect(host.shell.buttons.get("Refresh")).toBe(false);
  });

  test("remembers what is put in its storage", async () => {
    await OfficeRuntime.storage.setItem("key", "value");
    expect(await OfficeRuntime.storage.getItem("key")).toBe("value");
  });

  test("knows its language and what Excel supports", () => {
    const { requirements, displayLanguage } = Office.context;
    expect(displayLanguage).toBe("zh-CN");
    const has = (set: string, version: string) => requirements.isSetSupported(set, version);
    expect([has("ExcelApi", "1.15"), has("ExcelApi", "1.16"), has("SharedRuntime", "1.1")]).toEqual(
      [true, false, true]
    );
  });

  test("hears of the selection, and runs the actions it has associated", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heard.push("selection");
        return Promise.resolve();
      });
      await context.sync();
    });
    Office.actions.associate("refresh", () => heard.push("refresh"));
    book.select(book.active, [{ row: 4, column: 4, rows: 1, columns: 1 }]);
    await soon();
    host.runAction("refresh");
    await soon();
    expect(heard).toEqual(["selection", "refresh"]);
  });

  test("suspends calculation for a batch", async () => {
    const values = await Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      const sheet = worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[2, "=A1*2"]];
      await context.sync();
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[4]]);
  });
});
