/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { FIRST_QUESTIONS } from "../../src/app/sample/questions";
import { wordsOf } from "../../src/text/all-words";
import { LANGUAGES } from "../../src/text/say";
import { CLIENTS } from "../support/excel";
import { openPane, press, seeText, settled } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

describe.each(CLIENTS)("%s: in an empty workbook", (client) => {
  test("each first question is one click away from its answer, on a sheet of ours", async () => {
    const excel = openPane(client);
    excel.show();
    await press("How many customers are we losing?");
    await seeText(/of \d+ customers (was|were) lost/);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Churn sample"]);
    await press("Use other data");
    await press("Do newer customers stay longer than older ones?");
    await seeText(/cohort/);
    await press("Use other data");
    await press(/^Which customers matter most/);
    await seeText(/brought .* of the money/);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Churn sample"]);
    expect([...excel.host.stats.missing]).toEqual([]);
  });
});

describe("the sample", () => {
  test("goes when it is told to, after a question", async () => {
    const excel = openPane("excel-web");
    excel.show();
    await press(/^Which customers matter most/);
    await seeText(/brought .* of the money/);
    await press("Use other data");
    await press("Remove the sample");
    await press("Keep");
    await press("Remove the sample");
    await press("Delete");
    await settled();
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await seeText(/adds the sheet/);
  });

  test("is not put where no sheet can be added; that is said, and nothing is asked later by itself", async () => {
    const excel = openPane("excel-web");
    excel.book.protected = true;
    excel.show();
    await press(/^Which customers matter most/);
    await seeText(/structure of this workbook is protected/);
    expect(excel.book.sheets).toHaveLength(1);
    excel.book.protected = false;
    fill(excel, SHOP);
    await press("Use the selection");
    await seeText("Every row can be used.");
    expect(screen.queryByText(/of the money/)).toBeNull();
  });
});

test("where rows are selected, nobody is offered a sample", async () => {
  const excel = openPane("excel-web");
  fill(excel, SHOP);
  excel.show();
  await seeText(/Selected now: Sheet1!A1:C11/);
  expect(screen.queryByText(/Try it with a sample/)).toBeNull();
});

test.each(LANGUAGES)(
  "in %s the sample is recognised and can be used to its last row",
  async (language) => {
    const words = wordsOf(language);
    const excel = openPane("excel-web", { language });
    excel.show();
    await press(words.analysis(FIRST_QUESTIONS[0] ?? "").question);
    await screen.findByRole("button", { name: words.pane("write.start") });
    await seeText(words.pane("check.clean"));
    await press(words.pane("data.change"));
    await press(/Sample_Subscriptions/);
    await seeText(new RegExp(words.pane("saw.subscriptions").slice(0, 8)));
    await seeText(words.pane("check.clean"));
  }
);
