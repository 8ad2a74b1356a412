import type { FrameLocator, Page } from "playwright-core";
import type { AnalysisId } from "../../src/core/catalog";
import { wordsOf } from "../../src/text/all-words";
import { placeWords } from "../../src/text/place-words";
import type { PaneKey } from "../../src/text/en/pane";
import type { Language } from "../../src/text/say";

/** The pane in a page of the workbench, moved through by what is written on it. */
export class Way {
  readonly pane: FrameLocator;
  readonly words;
  readonly say;

  constructor(
    readonly page: Page,
    readonly address: string,
    readonly language: Language,
    /** More of the address: theme, width of the pane. */
    private readonly query: Readonly<Record<string, string>> = {}
  ) {
    this.pane = page.frameLocator("iframe");
    this.words = wordsOf(language);
    this.say = placeWords(language);
  }

  /** A workbook: the sample of the workbench, or an empty one. */
  async open(book: "sample" | "empty"): Promise<void> {
    // What moves is at rest at once.
    await this.page.emulateMedia({ reducedMotion: "reduce" });
    // A computer that has not seen this workbook before.
    if (this.page.url().startsWith(this.address))
      await this.page.evaluate(() => localStorage.clear());
    await this.page.route("**/empty.csv", (route) => route.fulfill({ body: "\n" }));
    const lang = this.language === "en" ? "en-US" : this.language;
    const open = book === "empty" ? { open: `${this.address}empty.csv` } : {};
    const query = new URLSearchParams({ ...this.query, lang, ...open });
    await this.page.goto(`${this.address}?${query.toString()}`);
    await this.pane.getByRole("heading", { level: 1 }).waitFor({ timeout: 60_000 });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  async see(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async openPlace(key: PaneKey): Promise<void> {
    await this.pane.getByRole("tab", { name: this.words.pane(key) }).click();
  }

  async ask(id: AnalysisId): Promise<void> {
    const { question } = this.words.analysis(id);
    await this.pane.getByRole("radio", { name: question }).check();
  }

  async run(): Promise<void> {
    await this.press(
      new RegExp(`^(${this.words.pane("run.start")}|${this.words.pane("run.again")})$`)
    );
    await this.pane.locator("section[aria-busy=true]").waitFor({ state: "detached" });
    await this.pane.getByRole("button", { name: this.write }).waitFor();
  }

  /** Opens what is folded under that heading, and brings it to the top. */
  async unfold(name: string | RegExp): Promise<void> {
    const button = this.pane.getByRole("button", { name, expanded: false }).first();
    if ((await button.count()) === 0) return;
    await this.toTop(button);
    await button.click();
  }

  async toTop(what: ReturnType<FrameLocator["locator"]>): Promise<void> {
    await what.evaluate((element) => element.scrollIntoView({ block: "start" }));
  }

  get write(): RegExp {
    return new RegExp(`^(${this.words.pane("write.start")}|${this.words.pane("write.again")})$`);
  }
}
