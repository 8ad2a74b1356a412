import { CHANNELS, type Opened, Session, missingOf, typeFormula } from "./browser";

describe.each(CHANNELS)("custom functions in cells on the %s client", (channel) => {
  let session: Session;
  let opened: Opened;

  beforeAll(async () => {
    session = await Session.start(channel);
    opened = await session.open();
    await opened.page.evaluate(() => window.workbench?.book.addSheet("Trial"));
  }, 400_000);
  afterAll(() => session.stop());

  const shownAfter = async (row: number, formula: string, column = 0) => {
    await typeFormula(opened.page, { sheet: "Trial", row, column }, formula);
    return cellAt(opened, row, column);
  };

  test("=CHURN.RATE(50,500) is 0.1 and shows 10%", async () => {
    expect(await shownAfter(0, "=CHURN.RATE(50,500)")).toMatchObject({ value: 0.1, text: "10%" });
    expect(await shownAfter(1, "=A1*2")).toMatchObject({ value: 0.2 });
  });

  test("=CHURN.RATE(1,0) is #DIV/0!", async () => {
    expect(await shownAfter(2, "=CHURN.RATE(1,0)")).toMatchObject({ text: "#DIV/0!" });
  });

  test("a wrong method is #VALUE! with a sentence that lists the methods", async () => {
    const cell = await shownAfter(3, '=CHURN.RATE(1,2,0,"median")');
    expect(cell.text).toBe("#VALUE!");
    expect(cell.message).toMatch(/start.*plusnew.*average.*acquired/);
  });

  test("RFM of the sample spills with a header, and shows #SPILL! when something is in its way", async () => {
    const formula = "=CHURN.RFM(Orders[Customer ID],Orders[Order date],Orders[Amount])";
    expect(await shownAfter(0, formula, 3)).toMatchObject({ value: "Customer" });
    expect((await cellAt(opened, 1, 3)).value).toBe("C1001");
    await typeFormula(opened.page, { sheet: "Trial", row: 5, column: 4 }, "in the way");
    expect((await cellAt(opened, 0, 3)).text).toBe("#SPILL!");
    await typeFormula(opened.page, { sheet: "Trial", row: 5, column: 4 }, "");
    expect((await cellAt(opened, 0, 3)).value).toBe("Customer");
  });

  test("the simulated Excel lacked nothing", async () => {
    expect(await missingOf(opened.page)).toEqual([]);
    expect(opened.problems).toEqual([]);
  });
});

function cellAt(
  { page }: Opened,
  row: number,
  column: number
): Promise<{ value: unknown; text: string; message: string | undefined }> {
  return page.evaluate(
    ([top, left]) => {
      const sheet = window.workbench?.book.sheet("Trial");
      if (!sheet) throw new Error("There is no sheet Trial.");
      const value = sheet.value(top, left);
      const message = typeof value === "object" ? value.message : undefined;
      return {
        value: typeof value === "object" ? value.code : value,
        text: sheet.text(top, left),
        message,
      };
    },
    [row, column] as const
  );
}
