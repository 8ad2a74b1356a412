/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { chartDataOf } from "../../src/app/chart-data";
import { paneTexts } from "../../src/app/pane-texts";
import { wordsOf } from "../../src/text/all-words";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { OutsidePage } from "../../src/taskpane/OutsidePage";
import { WordsProvider } from "../../src/taskpane/words";
import { pane as english } from "../../src/text/en/pane";
import { languageOf } from "../../src/text/say";
import { accessProblems } from "../support/access";
import { openPane, press, seeText, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

async function openWithAnswer(language: string) {
  const excel = openPane("excel-web", { language });
  const { say } = paneTexts(wordsOf(languageOf(language)));
  fill(excel, [...SHOP, ["", 45_300, 10], ["C-009", "soon", 10]]);
  excel.show();
  await press(say("start.use"));
  await seeText(say("check.summary", { used: 10, read: 12 }));
  await press(say("run.start"));
  await screen.findByRole("table");
  return { excel, say };
}

describe("the pane is accessible", () => {
  test("before data is chosen", async () => {
    const excel = openPane("excel-web");
    fill(excel, SHOP);
    excel.show();
    await seeText("Selected now: Sheet1!A1:C11");
    expect(await accessProblems()).toEqual([]);
  });

  test("with findings, an answer and every part unfolded", async () => {
    const { say } = await openWithAnswer("en");
    for (const name of [say("check.title"), say("definition.title"), "Calculation settings"])
      await user.click(screen.getByRole("button", { name: new RegExp(name) }));
    await press(say("chart.asTable"));
    expect(await accessProblems()).toEqual([]);
  });

  test("where a decision is wanted", async () => {
    const excel = openPane("excel-web");
    fill(excel, [...SHOP, [{ code: "#N/A" }, 45_300, 10]]);
    excel.show();
    await press("Use the selection");
    await seeText(/needs your decision/);
    expect(await accessProblems()).toEqual([]);
  });

  test("outside Excel", async () => {
    render(
      <WordsProvider value={paneTexts(wordsOf("en"))}>
        <OutsidePage />
      </WordsProvider>
    );
    expect(await accessProblems()).toEqual([]);
  });
});

describe("the pane speaks the user's language", () => {
  const sheetTexts = new Set([...SHOP.flat().map(String), "Sheet1", "soon"]);
  /** Words of English on the screen, apart from the sheet's own and from names that are the same everywhere. */
  function englishLeft(): string[] {
    const texts = [...document.body.querySelectorAll("*")]
      .filter(({ tagName }) => !["STYLE", "SCRIPT", "OPTION"].includes(tagName))
      .flatMap((each) => [
        ...[...each.childNodes].map((node) => (node instanceof Text ? node.data : "")),
        each.getAttribute("aria-label") ?? "",
      ]);
    return texts
      .map((text) => [...sheetTexts].reduce((rest, own) => rest.replaceAll(own, ""), text))
      .filter((text) => /[A-Za-z]{4,}/u.test(text.replace(/Excel|Wilson|Churn|Stat|Assoc/gu, "")));
  }

  test.each(["zh-CN", "zh-TW"])("%s leaves no English on the screen", async (language) => {
    const { say } = await openWithAnswer(language);
    await user.click(screen.getByRole("button", { name: new RegExp(say("check.title")) }));
    await user.click(screen.getByRole("button", { name: new RegExp(say("step.settings")) }));
    expect(englishLeft()).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
  });

  test("every wording fills the same values in every language", () => {
    const values = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(english)) {
      for (const language of ["zh-CN", "zh-TW"] as const) {
        const said = paneTexts(wordsOf(language)).words.pane(key as keyof typeof english);
        expect([key, values(said)]).toEqual([key, values(text)]);
      }
    }
  });
});

describe("a mistake of ours", () => {
  test("stops the pane with a sentence, details without data, and a way to start again", async () => {
    const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let isBroken = true;
    function Broken() {
      if (isBroken) throw new Error("Ann Smith");
      return <p>works again</p>;
    }
    render(
      <WordsProvider value={paneTexts(wordsOf("en"))}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </WordsProvider>
    );
    await seeText("Something went wrong");
    const details = screen.getByLabelText("Details");
    expect(details.textContent).toMatch(/^Error/u);
    expect(details.textContent + (document.body.textContent ?? "")).not.toContain("Ann Smith");
    isBroken = false;
    await press("Start again");
    await seeText("works again");
    silence.mockRestore();
  });
});

test("a chart of labels counts them, the most frequent first", () => {
  const { words } = paneTexts(wordsOf("en"));
  const result = {
    result: { size: 3, columns: { status: ["new", "lapsed", "lapsed"] } },
    asOf: 1,
    job: { analysis: "CHURN_STATUS" },
    settings: {},
  };
  const data = chartDataOf(result as never, words);
  expect(data?.series[0]?.values).toEqual([2, 1]);
});
