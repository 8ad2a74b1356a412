/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { CLIENTS } from "../support/excel";
import { openPane, press, seeTable, seeText, user } from "../support/pane";
import { fill } from "../support/shop";

afterEach(cleanup);

/** 1 January 2024. */
const JANUARY = 45_292;
const END = JANUARY + 365;

/** Forty customers from the start, on two plans; the cheap one loses more. One renews late, two pay less, one has just left. */
function subscriptions(): unknown[][] {
  const kept = Array.from({ length: 26 }, (_, at) => [
    `Kept ${at + 1}`,
    JANUARY,
    "",
    at < 6 ? 10 : 40,
    at < 6 ? "Basic" : "Pro",
    "",
  ]);
  const gone = Array.from({ length: 10 }, (_, at) => [
    `Gone ${at + 1}`,
    JANUARY,
    JANUARY + 100 + at,
    10,
    "Basic",
    at < 6 ? "Too expensive" : "",
  ]);
  return [
    ["Customer", "Start date", "End date", "MRR", "Plan", "Cancel reason"],
    ...kept,
    ...gone,
    ["Late", JANUARY, JANUARY + 90, 40, "Pro", "Closed for winter"],
    ["Late", JANUARY + 150, "", 40, "Pro", ""],
    ["Less 1", JANUARY, JANUARY + 60, 40, "Pro", ""],
    ["Less 1", JANUARY + 60, "", 10, "Basic", ""],
    ["Less 2", JANUARY, JANUARY + 60, 40, "Pro", ""],
    ["Less 2", JANUARY + 60, "", 10, "Basic", ""],
    ["Recent", JANUARY, END - 5, 40, "Pro", "Merger"],
  ];
}

const question = (name: RegExp) => screen.findByRole("radio", { name });

describe.each(CLIENTS)("%s: who is lost", (client) => {
  async function asked(rows: unknown[][], name: RegExp) {
    const excel = openPane(client);
    fill(excel, rows);
    excel.show();
    await press("Use the selection");
    await user.click(await question(name));
    return excel;
  }
  async function inTheYear() {
    await press(/^Calculation settings/);
    await user.type(screen.getByLabelText(/^From/), "2024-02-01");
    await user.type(screen.getByLabelText(/^To/), "2024-12-31");
    await press("Run");
  }

  test("is told by each definition, with the customers who make the difference", async () => {
    await asked(subscriptions(), /How many customers did we lose, by each definition/);
    await inTheYear();
    await seeText(/11 of the 40 customers at the start cancelled: 27\.5%/);
    await seeText(/from 5\.0% \(Downgraded\) to 35\.0% \(A subscription ended\)/);
    const panel = await screen.findByRole("region", {
      name: "Which customers make the difference?",
    });
    const [one, other] = within(panel).getAllByRole("combobox");
    await user.selectOptions(one as HTMLElement, "1");
    await user.selectOptions(other as HTMLElement, "2");
    expect(within(panel).getByText("Recent")).toBeTruthy();
    expect(within(panel).getByText("Late")).toBeTruthy();
    expect(within(panel).getByText(/Lost by “Cancelled”, and not by “Not renewed”/)).toBeTruthy();
    const { violations } = await axe.run(panel, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  test("is listed customer by customer for the same days, once the numbers are asked for", async () => {
    await asked(subscriptions(), /How many customers did we lose, by each definition/);
    await inTheYear();
    await seeText(/11 of the 40 customers/);
    await user.click(await question(/Which customers are lost, by which definition/));
    await press(/^Run/);
    await seeText(/Of 40 customers at the start, 11 are gone, 10 of them for longer/);
    const rows = await seeTable("First rows of the result");
    expect(rows[0]?.slice(0, 3)).toEqual(["Customer", "What became of them", "Any end"]);
  }, 60_000);

  test("is told by plan, and whether the difference is more than chance", async () => {
    await asked(subscriptions(), /Which plan loses most/);
    await inTheYear();
    await seeText(/“Basic” loses most: 10 of 16 customers, or 62\.5%/);
    const panel = await screen.findByRole("region", { name: "Who are they?" });
    expect(within(panel).getByText(/Gone 1 · Gone 10 · Gone 2/)).toBeTruthy();
    await user.selectOptions(within(panel).getByRole("combobox"), "1");
    expect(within(panel).getByText("Recent")).toBeTruthy();
  }, 60_000);

  test("is told by reason, those who gave none in a row of their own", async () => {
    await asked(subscriptions(), /Why do they leave/);
    await inTheYear();
    await seeText(/The most frequent reason is “Too expensive”: 6, or 54\.5% of them/);
    await seeText(/4 gave none/);
  }, 60_000);

  test("is not asked by plan or reason where no column holds them", async () => {
    const bare = subscriptions().map((row) => row.slice(0, 4));
    await asked(bare, /How many customers did we lose, by each definition/);
    expect(screen.queryByRole("radio", { name: /Which plan loses most/ })).toBeNull();
    expect(screen.queryByRole("radio", { name: /Why do they leave/ })).toBeNull();
  }, 60_000);
});
