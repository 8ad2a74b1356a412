/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { accessProblems } from "../support/access";
import { openPane, openPlace, press, seeText, user } from "../support/pane";
import { bodyOf, refresh } from "../support/recipes";
import { SHOP, fill } from "../support/shop";
import { storeOf } from "../support/store";

afterEach(cleanup);

const field = (name: RegExp) =>
  within(screen.getByRole("tabpanel")).findByLabelText(name, { selector: "input, select" });

describe("what a person sets for all analyses", () => {
  test("moves codes to other segments, and what is written and refreshed follows", async () => {
    const store = storeOf(null);
    const excel = openPane("excel-web", { store });
    fill(excel, SHOP);
    excel.show();
    await openPlace("Settings");
    const codes = await field(/^Move codes/);
    await user.type(codes, "6**{Enter}");
    await seeText(/three scores from 1 to 5/);
    await user.clear(codes);
    await user.type(codes, "***");
    await user.selectOptions(await field(/^To the segment/), "Champions");
    await press("Move");
    await press("Put the codes in Champions back");
    await seeText(/All 125 codes are in the segments of the product/);
    await user.type(codes, "***{Enter}");
    await press("All codes by segment");
    await seeText(/^Lost: –$/);
    expect(await accessProblems()).toEqual([]);
    await openPlace("Analyze");
    await press("Use the selection");
    await user.click(await screen.findByRole("radio", { name: /matter most/ }));
    await press("Run");
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    const segments = () => new Set(bodyOf(excel, "Churn_RFM").map((row) => row[9]));
    expect(segments()).toEqual(new Set(["Champions"]));
    const [source] = excel.book.sheets;
    if (source) excel.book.load(source, 11, 0, [["C-007", 45_480, 5]]);
    await refresh();
    expect(bodyOf(excel, "Churn_RFM")).toHaveLength(7);
    expect(segments()).toEqual(new Set(["Champions"]));
  });

  test("is what they start with, marked as theirs, until it is taken back", async () => {
    const store = storeOf(null);
    const excel = openPane("excel-web", { store });
    fill(excel, SHOP);
    const { unmount } = excel.show();
    await openPlace("Settings");
    await user.selectOptions(await field(/^Industry/), "manufacturing");
    expect((await field(/Lapsed after/i)).getAttribute("value")).toBe("30");
    expect(await accessProblems()).toEqual([]);
    unmount();
    excel.show();
    await openPlace("Analyze");
    await press("Use the selection");
    await press(/settings: your defaults/i);
    const days = await field(/Lapsed after/i);
    expect(days.getAttribute("value")).toBe("30");
    expect(
      within(days.closest(".fui-Field") as HTMLElement).getByText(/^Your default/)
    ).toBeTruthy();
    await press("Run");
    await seeText(/churn rate of/);
    await press("Back to the defaults of the product");
    await seeText(/have changed since/);
    await openPlace("Settings");
    await press("Back to the defaults of the product");
    expect(JSON.parse(store.text ?? "")).toMatchObject({ defaults: {} });
    expect((await field(/Lapsed after/i)).getAttribute("value")).toBe("");
  });
});
