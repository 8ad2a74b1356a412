/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { accessProblems } from "../support/access";
import { openPane, openPlace, press, seeText, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";
import { storeOf } from "../support/store";

afterEach(cleanup);

const field = (name: RegExp) =>
  within(screen.getByRole("tabpanel")).findByLabelText(name, { selector: "input, select" });

describe("what a person sets for all analyses", () => {
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
