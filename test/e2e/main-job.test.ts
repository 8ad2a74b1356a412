import { CHANNELS, type Opened, Session, missingOf, picture, valuesOf } from "./browser";

const QUESTIONS = [
  { question: /How many customers are we losing/, sheet: "Customer roll-forward", columns: 12 },
  { question: /How many of our customers do we keep/, sheet: "Retention by period", columns: 8 },
  { question: /Which customers matter most/, sheet: "RFM segments", columns: 10 },
] as const;

describe.each(CHANNELS)("on the %s client, from the sample to three written sheets", (channel) => {
  let session: Session;
  let opened: Opened;

  beforeAll(async () => {
    session = await Session.start(channel);
    opened = await session.open();
    await opened.pane.getByRole("button", { name: /Orders, / }).click();
    await opened.pane.getByText("3,192 of 3,199 rows are used.").waitFor();
  }, 400_000);
  afterAll(() => session.stop());

  test.each(QUESTIONS)(
    "$sheet: what the preview showed is on the sheet",
    async ({ question, sheet, columns }) => {
      const { page, pane } = opened;
      await pane.getByRole("radio", { name: question }).check();
      await pane.getByRole("button", { name: /^Run/ }).click();
      const write = pane.getByRole("button", { name: /Write to workbook/ });
      await write.waitFor();
      // The answer before this one stays until this one is there, which then comes part by part.
      await pane
        .getByText(/^(This is still the answer to|The settings or the data have changed)/)
        .waitFor({ state: "hidden" });
      await pane.getByRole("button", { name: "How this was computed" }).waitFor();
      const preview = await pane
        .getByRole("table")
        .last()
        .locator("tbody tr")
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ""))
        );
      await picture(page, `${channel}-${sheet}-answer`);
      await write.click();
      await pane.getByText(`Written to the sheet ${sheet}.`).first().waitFor();
      await picture(page, `${channel}-${sheet}-sheet`);
      expect(preview.length).toBeGreaterThan(3);
      // Lists of customers stand by their worth in the preview, by their ids on the sheet.
      const rows = await shown(page, sheet, 1_000, columns);
      const byName = new Map(rows.map((row) => [row[0], row]));
      const wanted = preview.map((row) => row.map(plain));
      expect(wanted.map(([name]) => byName.get(name))).toEqual(wanted);
    }
  );

  test("each sheet has its table, its chart and its definition", async () => {
    const { page } = opened;
    const tables = await page.evaluate(() =>
      window.workbench?.book.tables.map((table) => table.sheet.name)
    );
    expect(tables).toEqual(["Orders", ...QUESTIONS.map(({ sheet }) => sheet)]);
    for (const { sheet } of QUESTIONS) {
      expect(
        await page.evaluate((name) => window.workbench?.book.sheet(name)?.charts.length, sheet)
      ).toBe(1);
      const cells = (await valuesOf(page, sheet, 60, 40)).flat();
      expect(cells).toEqual(
        expect.arrayContaining([expect.stringMatching(/3,?192/), "Orders!A1:G3200"])
      );
    }
  });

  test("the pane opens again with the rows, the question and the answer", async () => {
    const { page, pane } = opened;
    await page.frames()[1]?.evaluate(() => location.reload());
    await pane.getByText("3,192 of 3,199 rows are used.").waitFor();
    await pane.getByRole("button", { name: "Run again" }).waitFor();
    await pane.getByRole("button", { name: "How this was computed" }).waitFor();
    expect(await pane.getByRole("radio", { name: QUESTIONS[2].question }).isChecked()).toBe(true);
  });

  test("nothing failed, nothing left the machine, and the simulated Excel lacked nothing", async () => {
    expect(opened.problems).toEqual([]);
    expect(await missingOf(opened.page)).toEqual([]);
  });

  test("a text that is made HTML would have been reported", async () => {
    const [, inner] = opened.page.frames();
    await inner?.evaluate(() => {
      new DOMParser().parseFromString("<i></i>", "text/html");
    });
    await inner?.evaluate(() => new Promise(requestAnimationFrame));
    expect(opened.problems).toEqual([expect.stringContaining("TrustedHTML")]);
  });
});

/** The rows below the header as the sheet shows them, numbers without grouping, as `plain` makes those of the pane. */
async function shown(
  page: Opened["page"],
  sheet: string,
  rows: number,
  columns: number
): Promise<string[][]> {
  const texts = await page.evaluate(
    ([name, height, width]) => {
      const model = window.workbench?.book.sheet(name);
      const table = window.workbench?.book.tables.find((each) => each.sheet === model);
      if (!model || !table) throw new Error(`No table on ${name}.`);
      return Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          model.text(table.rect.row + 1 + row, table.rect.column + column)
        )
      );
    },
    [sheet, rows, columns] as const
  );
  return texts.map((row) => row.map(plain));
}

/** Dates and missing values look different in a pane and on a sheet; numbers and texts must not. */
function plain(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "date";
  if (/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(text)) return "date";
  if (text === "–" || text === "none") return "";
  return text.replaceAll(",", "");
}
