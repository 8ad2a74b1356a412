import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, type FrameLocator, type Page, type Route, chromium } from "playwright-core";
import { FLAGS, findBrowser } from "../../tools/browser.cjs";
import { ensureBuilt } from "../../tools/build.cjs";
import { certificateFor } from "../../workbench/server/certificate";
import { type Running, startServer } from "../../workbench/server";
import type { CellValue } from "../../workbench/workbook/types";

export const root = path.resolve(__dirname, "../..");
export const CHANNELS = ["desktop", "web"] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in the page: errors, console errors, requests to other places. */
  readonly problems: string[];
  /** The scripts of the workers that were started. */
  readonly workers: string[];
}

/** The page as it is served, and reports of whatever hands a plain text to a sink that could run it. */
async function demandTrustedTypes(route: Route): Promise<void> {
  const response = await route.fetch();
  const policy = "require-trusted-types-for 'script'; trusted-types churn-pane churn-functions";
  const headers = { ...response.headers(), "content-security-policy-report-only": policy };
  await route.fulfill({ response, headers });
}

/** One server and one browser for the tests of a file. */
export class Session {
  private constructor(
    private readonly server: Running,
    private readonly browser: Browser
  ) {}

  static async start(channel: Channel, file?: string): Promise<Session> {
    await ensureBuilt(root);
    const certificate = channel === "web" ? await certificateFor(root) : undefined;
    const server = await startServer({
      root,
      port: 3100,
      file,
      ...(certificate ? { certificate } : {}),
    });
    const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
    return new Session(server, browser);
  }

  get address(): string {
    return this.server.address;
  }

  async open(query = "", viewport = { width: 1280, height: 800 }): Promise<Opened> {
    const context = await this.browser.newContext({ viewport, ignoreHTTPSErrors: true });
    await context.route("**/taskpane.html*", demandTrustedTypes);
    const page = await context.newPage();
    const problems: string[] = [];
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      const place = message.location().url;
      if (message.type() === "error") problems.push(message.text());
      // office.js gives plain addresses to the two scripts that it loads; a page that enforced trusted types would break it.
      else if (message.text().includes("requires 'Trusted") && !place.includes("/office-js/"))
        problems.push(`${message.text()} at ${place}`);
    });
    page.on("request", (request) => {
      if (!/^(https?:\/\/localhost:|data:|blob:)/.test(request.url()))
        problems.push(`request to ${request.url()}`);
    });
    await page.goto(this.server.address + query);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("heading", { level: 1 }).waitFor({ timeout: 60_000 });
    return { page, pane, problems, workers };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** The values of a rectangle of cells; errors as their code. */
export function valuesOf(
  page: Page,
  sheet: string,
  rows: number,
  columns: number
): Promise<unknown[][]> {
  return page.evaluate(
    ([name, height, width]) => {
      const model = window.workbench?.book.sheet(name);
      if (!model) throw new Error(`There is no sheet ${name}.`);
      const plain = (value: CellValue) => (typeof value === "object" ? value.code : value);
      return Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => plain(model.value(row, column)))
      );
    },
    [sheet, rows, columns] as const
  );
}

/** Types a formula into a cell as a user would have it calculated, and waits until the add-in has answered. */
export async function typeFormula(
  page: Page,
  at: { sheet: string; row: number; column: number },
  formula: string
): Promise<void> {
  await page.evaluate(
    ([name, top, left, text]) => {
      const book = window.workbench?.book;
      const model = book?.sheet(name);
      if (!book || !model) throw new Error(`There is no sheet ${name}.`);
      book.write(model, { row: top, column: left, rows: 1, columns: 1 }, () => text, "user");
    },
    [at.sheet, at.row, at.column, formula] as const
  );
  await page.waitForFunction(() => window.workbench?.book.idle === true, undefined, {
    timeout: 60_000,
  });
}

export function missingOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window.workbench?.host.stats.missing.keys() ?? [])]);
}

/** Pictures are looked at by people; CHURN_PICTURES names the folder that they go to. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["CHURN_PICTURES"];
  if (!folder) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Data that may not be committed; tests on it are skipped where it is not at hand. */
export const dataFolder = process.env["CHURN_DATA"] ?? path.resolve(root, "../shared/data");
export const hasData = existsSync(dataFolder);
