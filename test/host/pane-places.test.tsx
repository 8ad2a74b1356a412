/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { accessProblems } from "../support/access";
import { CLIENTS } from "../support/excel";
import { openPane, openPlace, press, seeText, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";
import { storeOf } from "../support/store";

afterEach(cleanup);

const openTab = () => screen.getByRole("tab", { selected: true }).textContent;

describe.each(CLIENTS)("%s: the places of the pane", (client) => {
  test("keep an answer while another is looked at", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await press("Run");
    await seeText(/churn rate of 25.0%/);
    await openPlace("Settings");
    await seeText("Privacy");
    expect(screen.queryByRole("button", { name: "Run again" })).toBeNull();
    await openPlace("Analyze");
    await screen.findByRole("button", { name: "Run again" });
    await seeText(/churn rate of 25.0%/);
  });

  test("are reached with the arrow keys and opened with Enter", async () => {
    const excel = openPane(client);
    excel.show();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Analyze" }));
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Settings" }));
    expect(openTab()).toBe("Analyze");
    await user.keyboard("{Enter}");
    expect(openTab()).toBe("Settings");
    await user.keyboard("{Home}{End}{ArrowRight}{Enter}");
    expect(openTab()).toBe("Analyze");
  });

  test("open where they were left", async () => {
    const store = storeOf(null);
    const excel = openPane(client, { store });
    const { unmount } = excel.show();
    await openPlace("Settings");
    unmount();
    excel.show();
    expect(openTab()).toBe("Settings");
    await seeText("Privacy");
  });

  test("lead back to the first question where nothing was written", async () => {
    const excel = openPane(client);
    excel.show();
    await openPlace("Workbook");
    await press("Ask the first question");
    expect(openTab()).toBe("Analyze");
  });
});

describe("what a person prefers", () => {
  test("is the language of the pane, from then on", async () => {
    const store = storeOf(null);
    const excel = openPane("excel-web", { store });
    excel.show();
    await openPlace("Settings");
    const language = await screen.findByRole("combobox", { name: "Language" });
    await user.selectOptions(language, "zh-TW");
    await screen.findByRole("tab", { name: "設定" });
    expect(document.documentElement.lang).toBe("zh-TW");
    expect(JSON.parse(store.text ?? "")).toMatchObject({ language: "zh-TW" });
    await user.selectOptions(language, "");
    await screen.findByRole("tab", { name: "Settings" });
    expect(store.text).not.toContain("zh-TW");
  });

  test("is replaced by the usual with a sentence where it cannot be read", async () => {
    const excel = openPane("excel-web", { store: storeOf("{half") });
    excel.show();
    const said = await seeText(/Your preferences could not be read/);
    await user.click(within(said.parentElement ?? said).getByRole("button"));
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});

test.each(["Analyze", "Workbook", "Functions", "Templates", "Settings"])(
  "%s is accessible",
  async (name) => {
    const excel = openPane("excel-web", { store: storeOf("{half") });
    excel.show();
    await openPlace(name);
    await within(screen.getByRole("tabpanel")).findAllByRole("heading", { level: 2 });
    expect(await accessProblems()).toEqual([]);
  }
);
