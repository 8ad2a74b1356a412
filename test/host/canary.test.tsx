/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { CLIENTS } from "../support/excel";
import { openPane, press, seeText, settled, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";
import { storeOf } from "../support/store";

/** The name of a customer that occurs nowhere else. */
const CANARY = "Zyxwinter & Söhne";
const METHODS = ["log", "info", "warn", "error", "debug"] as const;

const rows = SHOP.map((row) => (row[0] === "C-001" ? [CANARY, ...row.slice(1)] : row));

function listen(): string[] {
  const heard: string[] = [];
  for (const method of METHODS) {
    jest.spyOn(console, method).mockImplementation((...args) => {
      heard.push(args.map((arg) => (arg instanceof Error ? arg.stack : String(arg))).join(" "));
    });
  }
  return heard;
}

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

describe.each(CLIENTS)("%s: a customer's name", (client) => {
  test("stays in the cells: none is logged, kept, put into a message or into the workbook's settings", async () => {
    const heard = listen();
    const store = storeOf(null);
    const excel = openPane(client, { store });
    fill(excel, rows);
    excel.show();
    await press("Use the selection");
    await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await press("Run");
    await seeText(/of the money/);
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    const sheet = excel.book.sheet("RFM segments");
    const isWritten = Array.from({ length: 60 }, (_, row) => sheet?.value(row, 0)).includes(CANARY);
    expect(isWritten).toBe(true);

    excel.host.faults.inject("action", { code: "InvalidArgument", times: 100 });
    await press(/^Run/);
    const problem = await seeText("This did not work");
    excel.host.faults.clear();
    await settled();

    const settings = JSON.stringify([...excel.book.settings]);
    const parts = JSON.stringify(excel.book.customXml);
    expect(parts).toContain("CHURN_RFM");
    for (const text of [
      ...heard,
      store.text ?? "",
      settings,
      parts,
      problem.closest("div")?.parentElement?.textContent ?? "",
    ])
      expect(text).not.toContain("Zyx");
  });
});
