import type { Frame } from "playwright-core";
import { CHANNELS, type Opened, Session, missingOf } from "./browser";

describe.each(CHANNELS)("the page of an add-in on the %s channel", (channel) => {
  let session: Session;
  let opened: Opened;
  let frame: Frame;

  beforeAll(async () => {
    session = await Session.start(channel);
    opened = await session.open("?lang=zh-CN&theme=dark");
    const { page } = opened;
    const inner = page.frames().find((one) => one.parentFrame() === page.mainFrame());
    if (!inner) throw new Error("The add-in has no frame.");
    frame = inner;
  }, 400_000);
  afterAll(() => session.stop());

  test("knows its language, its platform and what Excel supports", async () => {
    const context = await frame.evaluate(() => ({
      language: Office.context.displayLanguage,
      platform: String(Office.context.platform),
      has: ["1.15", "1.16"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version)
      ),
    }));
    const platform = channel === "web" ? "OfficeOnline" : "PC";
    expect(context).toEqual({ language: "zh-CN", platform, has: [true, false] });
  });

  test("sees Office's theme where this client has one", async () => {
    const background = await frame.evaluate(
      () => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor
    );
    expect(background?.toLowerCase()).toBe(channel === "web" ? undefined : "#292929");
  });

  test("keeps settings in the workbook", async () => {
    const status = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.set("test.key", { days: [1, 2] });
          settings.saveAsync((result) => resolve(result.status));
        })
    );
    const kept = await opened.page.evaluate(() => window.workbench?.book.settings.get("test.key"));
    expect([status, kept]).toEqual(["succeeded", { days: [1, 2] }]);
  });

  test("hears of the selection, by both of Office's events", async () => {
    await frame.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () =>
        heard.push("document")
      );
      await Excel.run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add((event) => {
          heard.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await opened.page.evaluate(() => {
      const book = window.workbench?.book;
      book?.select(book.active, [{ row: 2, column: 1, rows: 2, columns: 1 }]);
    });
    await frame.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 1);
    const heard = await frame.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect([...heard].sort()).toEqual(["B3:B4", "document"]);
  });

  test("is refused while a cell is edited", async () => {
    await opened.page.evaluate(() => {
      if (window.workbench) window.workbench.host.isEditing = true;
    });
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
        return "answered";
      }).catch((error: { code: string }) => error.code)
    );
    await opened.page.evaluate(() => {
      if (window.workbench) window.workbench.host.isEditing = false;
    });
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  test("asks nothing of Excel that the workbench lacks", async () => {
    expect(await missingOf(opened.page)).toEqual([]);
    expect(opened.problems).toEqual([]);
  });
});
