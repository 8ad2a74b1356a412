import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { AnalysisId } from "../../src/core/catalog";
import type { Language } from "../../src/text/say";
import { wordsOf } from "../../src/text/all-words";

export interface Look {
  readonly name: string;
  /** What the page of the workbench is asked for. */
  readonly query: string;
  readonly language: Language;
  readonly viewport: { readonly width: number; readonly height: number };
}

const QUESTIONS: readonly AnalysisId[] = [
  "CHURN_ROLLFORWARD",
  "CHURN_RETENTION_BY_PERIOD",
  "CHURN_COHORT",
  "CHURN_RFM",
];

const FORMULAS = [
  { row: 0, formula: "=CHURN.RATE(50,500)" },
  { row: 1, formula: '=CHURN.RATE(1,2,0,"median")' },
  { row: 3, formula: "=CHURN.ROLLFORWARD(Orders[Customer ID],Orders[Order date])" },
] as const;

/** One way through the add-in, with a picture at each stop. */
export class Walk {
  readonly files: string[] = [];
  private readonly pane: FrameLocator;

  constructor(
    private readonly page: Page,
    private readonly look: Look,
    private readonly folder: string
  ) {
    this.pane = page.frameLocator("iframe");
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address + this.look.query);
    await this.pane.getByRole("heading", { level: 1 }).waitFor({ timeout: 60_000 });
    await this.pane.getByRole("button", { name: /Orders/ }).waitFor();
    await this.take("start");
  }

  async chooseData(): Promise<void> {
    await this.pane.getByRole("button", { name: /Orders/ }).click();
    await this.pane
      .getByText(/3,?192/)
      .first()
      .waitFor();
    await this.take("data");
  }

  async answerQuestions(): Promise<void> {
    const words = wordsOf(this.look.language);
    for (const id of QUESTIONS) {
      const { question } = words.analysis(id);
      await this.pane.getByRole("radio", { name: question }).check();
      await this.take(`${id}-question`);
      await this.pane
        .getByRole("button", {
          name: new RegExp(`^(${words.pane("run.start")}|${words.pane("run.again")})$`),
        })
        .click();
      const write = this.pane.getByRole("button", { name: words.pane("write.start") });
      await write.waitFor();
      await this.take(`${id}-answer`);
      await write.click();
      await this.pane.getByRole("button", { name: words.pane("write.again") }).waitFor();
      // The answer again, as it stood before the way to the button.
      const heading = this.pane.getByRole("heading", { level: 2 }).last();
      await heading.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await this.take(`${id}-sheet`);
    }
  }

  async typeFunctions(): Promise<void> {
    for (const { row, formula } of FORMULAS) {
      await this.page.evaluate(
        ([at, text]) => {
          const book = window.workbench?.book;
          const sheet = book?.sheet("Functions") ?? book?.addSheet("Functions");
          if (!book || !sheet) throw new Error("The workbench is not there.");
          book.write(sheet, { row: at, column: 0, rows: 1, columns: 1 }, () => text, "user");
        },
        [row, formula] as const
      );
    }
    await this.page.waitForFunction(() => window.workbench?.book.idle === true);
    await this.page.getByRole("tab", { name: "Functions" }).click();
    await this.take("functions");
  }

  private async take(stop: string): Promise<void> {
    const file = path.join(this.folder, `${this.look.name}-${stop}.png`);
    // What moves in the pane comes to rest first.
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: file });
    this.files.push(file);
  }
}
