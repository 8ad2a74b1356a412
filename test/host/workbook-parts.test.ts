import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

describe.each(CLIENTS)("%s: a workbook", (client) => {
  const { Excel, host, book } = openExcel(client, { contentLocale: "de-DE" });
  afterEach(() => expectFaithful(host));

  test("adds, names, moves, colours, hides and deletes sheets", async () => {
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Churn");
      sheet.tabColor = "#00FF00";
      sheet.position = 0;
      sheet.name = "Result";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      const hidden = worksheets.add("Staging");
      hidden.visibility = Excel.SheetVisibility.veryHidden;
      worksheets.load("items/name,items/visibility,items/tabColor");
      const visible = worksheets.getCount(true);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      hidden.delete();
      const count = worksheets.getCount();
      await context.sync();
      return {
        sheets: worksheets.items.map((one) => [one.name, one.visibility, one.tabColor]),
        counts: [visible.value, count.value],
        frozen: frozen.address,
      };
    });
    expect(seen).toEqual({
      sheets: [
        ["Result", "Visible", "#00FF00"],
        ["Sheet1", "Visible", ""],
        ["Staging", "VeryHidden", ""],
      ],
      counts: [2, 2],
      frozen: "Result!1:1",
    });
  });

  test.each([
    ["a name with a slash", "InvalidArgument", "a/b"],
    ["a name already there", "ItemAlreadyExists", "Sheet1"],
  ])("refuses a sheet with %s", async (_, code, name) => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  test("keeps names for ranges and for formulas", async () => {
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[21]];
      const range = context.workbook.names.add("Start", sheet.getRange("A1"), "first");
      const formula = context.workbook.names.add("Twice", "=Start*2");
      const local = sheet.names.add("Here", "=1");
      range.load("formula,type,value,comment,scope");
      formula.load("type,value");
      local.load("scope");
      const place = range.getRange().load("address");
      await context.sync();
      return [
        [range.formula, range.type, range.value, range.comment, range.scope],
        [formula.type, formula.value],
        local.scope,
        place.address,
      ];
    });
    expect(names).toEqual([
      ["=Sheet1!$A$1", "Range", "Sheet1!A1", "first", "Workbook"],
      ["Double", 42],
      "Worksheet",
      "Sheet1!A1",
    ]);
  });

  test("keeps settings, custom properties and custom XML", async () => {
    const xml = '<recipes xmlns="urn:workbench:test"><one at="1 > 0"/></recipes>';
    const kept = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("churn", { days: 30, since: [1, 2] });
      workbook.worksheets.getItem("Sheet1").customProperties.add("owner", "churn");
      const part = workbook.customXmlParts.add(xml);
      part.load("id,namespaceUri");
      await context.sync();
      const same = workbook.customXmlParts.getByNamespace("urn:workbench:test").getOnlyItem();
      const text = same.getXml();
      const setting = workbook.settings.getItem("churn").load("value");
      const owner = workbook.worksheets
        .getItem("Sheet1")
        .customProperties.getItem("OWNER")
        .load("value");
      await context.sync();
      return [part.namespaceUri, text.value, setting.value as unknown, owner.value];
    });
    expect(kept).toEqual(["urn:workbench:test", xml, { days: 30, since: [1, 2] }, "churn"]);
    expect(book.settings.get("churn")).toEqual({ days: 30, since: [1, 2] });
  });

  test.each(["no xml", "<a><b></a>", "<a/><b/>", "<a x=1/>"])("refuses %s as XML", async (xml) => {
    const run = Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("knows the separators of its language", async () => {
    const culture = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,calculationMode");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      await context.sync();
      const { numberFormat, name } = application.cultureInfo;
      return [application.decimalSeparator, name, numberFormat.numberDecimalSeparator];
    });
    expect(culture).toEqual([",", "de-DE", ","]);
  });
});

describe.each(CLIENTS)("%s: protection", (client) => {
  const { Excel, host, book } = openExcel(client);
  afterEach(() => expectFaithful(host));

  test("of a sheet keeps cells and objects from changing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect({ allowSort: true }, "secret");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(true);
    });
    const acts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => sheet.tables.add("A1:B2", true),
      (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
      (sheet) => sheet.protection.unprotect("guess"),
    ];
    for (const act of acts) {
      const run = Excel.run(async (context) => {
        act(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect("secret");
      await context.sync();
    });
    expect(book.active.protected).toBe(false);
  });

  test("of the workbook keeps sheets from coming and going", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    book.protected = false;
  });

  test("of a workbook opened to read lets nothing be written", async () => {
    book.readOnly = true;
    const run = Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
