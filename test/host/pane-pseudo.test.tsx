/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { allMetrics, typedAnalyses } from "../../src/core/functions";
import { placeWords as realPlaceWords } from "../../src/text/place-words";
import { openPane, user } from "../support/pane";
import { marked, pseudoWords, textsIn, unmarked } from "../support/pseudo";
import { SHOP, fill } from "../support/shop";

jest.mock("../../src/text/place-words", () => {
  const real = jest.requireActual<{ placeWords: typeof realPlaceWords }>(
    "../../src/text/place-words"
  );
  return {
    ...real,
    placeWords: (language: Parameters<typeof realPlaceWords>[0]) => {
      const say = real.placeWords(language);
      return (...args: Parameters<typeof say>) => `⟦${say(...args)}⟧`;
    },
  };
});

afterEach(cleanup);

/** Of the sheet, of formulas, of people's languages, and of the product: no words of ours. */
const DATA = [
  ...SHOP.flat().filter((each) => typeof each === "string"),
  ...[...allMetrics, ...typedAnalyses]
    .map(({ name }) => name ?? "")
    .sort((one, other) => other.length - one.length),
  ...["Sheet1", "A1:C11", "English", "简体中文", "繁體中文", "CHURN."],
];

const strays = () =>
  textsIn(document.body)
    .map((text) => unmarked(text, DATA))
    .filter((text) => /\p{Letter}{2}/u.test(text));

const pressMarked = async (name: RegExp) => {
  const [button] = await screen.findAllByRole("button", { name });
  if (!button) throw new Error(String(name));
  await user.click(button);
};

const openMarked = async (name: RegExp) => {
  await user.click(screen.getByRole("tab", { name }));
  await within(screen.getByRole("tabpanel")).findAllByRole("heading", { level: 2 });
};

test("a text outside the marks is found", () => {
  expect(unmarked(`${marked("Rows")} 12 of them`, [])).toBe("of them");
  expect(unmarked(`${marked("a ⟦b⟧ c")}, 25.0% C-001 Jan 5, 2024`, ["C-001"])).toBe("");
});

test("before any data is chosen, every text is one of the translated", async () => {
  const excel = openPane("excel-web", { words: pseudoWords() });
  excel.show();
  await screen.findByText(/Try it with a sample/);
  expect(strays()).toEqual([]);
});

test("from data to a written answer, every text is one of the translated", async () => {
  const excel = openPane("excel-web", { words: pseudoWords() });
  fill(excel, SHOP);
  excel.show();
  await pressMarked(/Use the selection/);
  await screen.findByText(/Every row can be used/);
  await pressMarked(/settings.:/);
  for (const question of [
    /losing/,
    /Do newer/,
    /matter most/,
    /by each definition/,
    /gone quiet/,
  ]) {
    await user.click(screen.getByRole("radio", { name: question }));
    await pressMarked(/Run/);
    await screen.findByRole("button", { name: /Write to workbook/ });
    expect([question, strays()]).toEqual([question, []]);
  }
  await pressMarked(/How this was computed/);
  await pressMarked(/Write to workbook/);
  await screen.findAllByText(/Written to the sheet/);
  expect(strays()).toEqual([]);
  await openMarked(/Workbook/);
  await pressMarked(/Refresh all/);
  await screen.findByText(/Refreshed/);
  expect(strays()).toEqual([]);
});

test.each([/Functions/, /Settings/])(
  "in the place %s, every text is one of the translated",
  async (place) => {
    const excel = openPane("excel-web", { words: pseudoWords() });
    excel.show();
    await openMarked(place);
    expect(strays()).toEqual([]);
  }
);
