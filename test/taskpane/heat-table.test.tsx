/** @jest-environment jsdom */
import { wordsOf } from "../../src/text/all-words";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { GridData } from "../../src/app/grid-data";
import { paneTexts } from "../../src/app/pane-texts";
import { HeatTable, STRONGEST } from "../../src/taskpane/HeatTable";
import { WordsProvider } from "../../src/taskpane/words";
import { tableTexts } from "../support/pane";

afterEach(cleanup);

const column = (
  name: string,
  kind: "label" | "count" | "ratio",
  values: (string | number | null)[]
) => ({ name, label: name, kind, values }) as const;

const grid: GridData = {
  category: column("Cohort", "label", ["2024-01", "2024-02"]),
  named: [column("Size", "count", [1200, 30])],
  cells: [column("0", "ratio", [1, 1]), column("1", "ratio", [0.25, null])],
  rows: 2,
  left: 5,
  empty: 0,
  further: 12,
  strength: (value, at) => (typeof value === "number" && at > 0 ? value : undefined),
};

function show() {
  render(
    <WordsProvider value={paneTexts(wordsOf("en"))}>
      <main>
        <HeatTable title="Cohorts" grid={grid} />
      </main>
    </WordsProvider>
  );
}

describe("the heat table shows", () => {
  test("every number, and nothing where there is none", () => {
    show();
    expect(tableTexts("Cohorts")).toEqual([
      ["Cohort", "Size", "0", "1"],
      ["2024-01", "1,200", "100.0%", "25.0%"],
      ["2024-02", "30", "100.0%", ""],
    ]);
  });
  test("a color below a number only where it has a strength", () => {
    show();
    const tints = [...document.querySelectorAll<HTMLElement>("td[style]")];
    expect(tints.map(({ style }) => style.getPropertyValue("--strength"))).toEqual([
      `${25 * STRONGEST}%`,
    ]);
  });
  test("how many rows and columns are left out", () => {
    show();
    expect(document.body.textContent).toContain("12 more columns not shown.");
    expect(document.body.textContent).toContain("Of 7 rows these are the last 2.");
  });
});

describe("the heat table is accessible", () => {
  test("by names of rows and columns, a caption, and the keyboard where it scrolls", async () => {
    show();
    const region = screen.getByRole("region", { name: "Cohorts" });
    expect(region.tabIndex).toBe(0);
    const table = within(region).getByRole("table", { name: "Cohorts" });
    expect(within(table).getAllByRole("rowheader")).toHaveLength(2);
    expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
    const { violations } = await axe.run(document.body, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["light", webLightTheme],
    ["dark", webDarkTheme],
  ])("by a contrast of at least 4.5 on its strongest color in the %s theme", (_, theme) =>
    expect(contrastOnTint(theme)).toBeGreaterThanOrEqual(4.5)
  );
});

type Color = readonly number[];

function contrastOnTint(theme: Theme): number {
  const tint = mixed(
    colorOf(theme.colorBrandBackground),
    colorOf(theme.colorNeutralBackground1),
    STRONGEST
  );
  const lights = [tint, colorOf(theme.colorNeutralForeground1)].map(luminance);
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

function colorOf(hex: string): Color {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? digits.replace(/./gu, "$&$&") : digits;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16) / 255);
}

function mixed(over: Color, under: Color, strength: number): Color {
  return over.map((part, at) => part * strength + (under[at] ?? 0) * (1 - strength));
}

/** WCAG 2.2, relative luminance. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
