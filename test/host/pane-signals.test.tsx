/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { openPane, press, seeText, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

/** The text of the first column of a sheet, and of the panel at its right. */
function textsOf(sheet: { text(row: number, column: number): string } | undefined): string[] {
  const cells: string[] = [];
  for (let row = 0; row < 60; row++)
    for (let column = 0; column < 20; column++) cells.push(sheet?.text(row, column) ?? "");
  return cells.filter((text) => text !== "");
}

describe("the pane", () => {
  test("sets a churn rate beside a published one, and writes the same sentence", async () => {
    const excel = openPane("excel-web");
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await press(/^Calculation settings/);
    await user.selectOptions(await screen.findByLabelText("Compare with"), "Consumer retail");
    await press("Run");
    const sentence =
      /Churn of 25.0% is off the published 3–5% a month for “Consumer retail” \(a CRM vendor's churn handbook\), but the confidence interval reaches that: no clear difference\./;
    await seeText(sentence);
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    const written = textsOf(excel.book.sheet("Customer roll-forward"));
    expect(written.join(" ")).toMatch(sentence);
    expect(written).toContain("Compare with: Consumer retail");
  });

  test("shows where each score of RFM begins, on its card and on the sheet", async () => {
    const excel = openPane("excel-web");
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await press("Run");
    await press("How this was computed");
    await seeText("Cut points of F");
    await seeText("5: more than 2 · 3: more than 1 · 1: all others");
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    const written = textsOf(excel.book.sheet("RFM segments"));
    expect(written).toEqual(expect.arrayContaining(["Cut points of R", "Cut points of M"]));
  });
});
