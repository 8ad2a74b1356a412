/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { CLIENTS } from "../support/excel";
import { openPane, press, seeText, user } from "../support/pane";
import { fill } from "../support/shop";

afterEach(cleanup);

/** 1 January 2024. */
const JANUARY = 45_292;
const MARCH = JANUARY + 60;

/** 100 customers at the start of March; 20 join, of whom 4 leave again; 6 of the first 100 leave. The rest stays on. */
function subscriptions(): unknown[][] {
  const starters = Array.from({ length: 100 }, (_, at) => [
    `Starter ${at + 1}`,
    JANUARY + (at % 50),
    at < 6 ? MARCH + 5 + at : "",
  ]);
  const joiners = Array.from({ length: 20 }, (_, at) => [
    `Joiner ${at + 1}`,
    MARCH + 1 + at,
    at < 4 ? MARCH + 25 : "",
  ]);
  return [["Customer", "Start date", "End date"], ...starters, ...joiners];
}

describe.each(CLIENTS)("%s: why two reports disagree", (client) => {
  test("is told by the customers whom two ways count differently", async () => {
    const excel = openPane(client);
    fill(excel, subscriptions());
    excel.show();
    await press("Use the selection");
    await user.click(
      await screen.findByRole("radio", { name: /Why do two reports give different churn rates/ })
    );
    await press(/^Calculation settings/);
    await user.type(screen.getByLabelText(/^From/), "2024-03-01");
    await user.type(screen.getByLabelText(/^To/), "2024-03-31");
    await press("Run");
    const panel = await screen.findByRole("region", { name: "Why do two reports disagree?" });
    const [one, other] = within(panel).getAllByRole("combobox");
    expect(within(panel).getByText("10.0%")).toBeTruthy();
    expect(within(panel).getByText("8.3%")).toBeTruthy();
    await user.selectOptions(other as HTMLElement, "1");
    await seeText(/10\.0% and .* 6\.0%: 4 percentage points apart/);
    expect(within(panel).getByText(/4 customers/)).toBeTruthy();
    expect(within(panel).getByText("Joiner 1 · Joiner 2 · Joiner 3 · Joiner 4")).toBeTruthy();
    await user.selectOptions(one as HTMLElement, "5");
    await user.selectOptions(other as HTMLElement, "6");
    await seeText(/90\.0% and .* 94\.0%/);
    const { violations } = await axe.run(panel, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  }, 60_000);
});
