import { appendFileSync, existsSync } from "node:fs";
import path from "node:path";
import { paneTexts } from "../../src/app/pane-texts";
import { type Trouble, troubleOf } from "../../src/app/trouble";
import { loadRecipes } from "../../src/app/recipe-store";
import { wordsOf } from "../../src/text/all-words";
import { tidyWorkbook } from "../../src/workbook";
import type { FaultName, FaultSettings } from "../../workbench/faults";
import { remember } from "./memento";
import type { Opened } from "./shop";
import { type Picture, pictureOf } from "./snapshot";

export type Strike = readonly [name: FaultName, settings?: FaultSettings];
/** Why a part of a job was not done; nothing where it was. */
export type Outcome = readonly (Trouble | undefined)[];

/** The workbook after a run, beside what it was before and what it becomes where nothing fails. */
export interface Standing {
  readonly before: Picture;
  readonly after: Picture;
  readonly now: Picture;
  readonly outcome: Outcome;
}

/** A job that is run again and again, each time from one of a few starts. */
export interface Flow {
  readonly run: () => Promise<Outcome>;
  /** Each makes the workbook ready for a run, beginning with what the run before has left. */
  readonly starts: readonly (() => Promise<void> | void)[];
  /** Whether a sheet that is neither as before nor as after may be so. */
  readonly isDraft?: (name: string, text: string) => boolean;
  /** The request that is struck first, and how many there are from one to the next: each one unless told. */
  readonly requests?: Requests;
  /** What else holds. The sheets have been looked at already. */
  readonly check: (standing: Standing) => Promise<void> | void;
}

export interface Requests {
  readonly first: number;
  readonly step: number;
}
const EACH: Requests = { first: 1, step: 1 };

interface Start {
  readonly before: Picture;
  readonly after: Picture;
  readonly restore: () => void;
}

const ENDLESS = 1_000;
const RESULTS = path.resolve(__dirname, "../../build/test-results");
const texts = paneTexts(wordsOf("en"));

export interface Trial {
  readonly prepare?: () => Promise<void> | void;
  readonly job: (isStruck: () => boolean) => Promise<void>;
  /** How many runs in turn have to end without meeting the fault; 1 unless told. */
  readonly spared?: number;
  readonly requests?: Requests | undefined;
}

/** Runs a job with the fault at its first, second, third ... request, until it ends without meeting it. How often it was struck. */
export async function strikeEach(
  { host: { faults } }: Opened,
  [name, settings]: Strike,
  { prepare, job, spared: enough = 1, requests = EACH }: Trial
): Promise<number> {
  let [runs, spared] = [0, 0];
  for (let at = requests.first; at < ENDLESS; at += requests.step) {
    await prepare?.();
    const { struck } = faults;
    const isStruck = () => faults.struck > struck;
    faults.inject(name, { ...settings, at });
    await job(isStruck);
    faults.clear();
    if (isStruck()) runs++;
    spared = isStruck() ? 0 : spared + 1;
    if (spared === enough) return runs;
  }
  throw new Error("The job never ends.");
}

/** Excel that is busy is asked again after seconds. */
export function waitShortly(): void {
  const real = globalThis.setTimeout;
  if (jest.isMockFunction(real)) return;
  const soon = (job: () => void, wait?: number) => real(job, Math.min(wait ?? 0, 1));
  jest.spyOn(globalThis, "setTimeout").mockImplementation(soon);
}

/** Says how often which job met a fault; a run of all tests adds them up. */
export function tellRuns(runs: number, name: string): void {
  process.stdout.write(`${runs} runs: ${name}.\n`);
  if (existsSync(RESULTS)) appendFileSync(`${RESULTS}/fault-runs.txt`, `${runs}\n`);
}

/** Strikes every request of a job, and says at the end in how many runs. */
export function striking(
  name: string,
  prepare: () => Promise<readonly [Opened, Flow]> | readonly [Opened, Flow]
): (strike: Strike) => Promise<void> {
  let loop: Loop | undefined;
  beforeAll(async () => {
    waitShortly();
    loop = await Loop.over(...(await prepare()));
  });
  afterAll(() => {
    tellRuns(loop?.runs ?? 0, name);
  });
  return async (strike) => loop?.strikeEach(strike);
}

class Loop {
  runs = 0;
  /** What was found whole, and to be mended where it was not done: a run that leaves the same is not looked at twice. */
  private readonly seen = new Set<string>();

  private constructor(
    private readonly excel: Opened,
    private readonly flow: Flow,
    private readonly starts: readonly Start[]
  ) {}

  static async over(excel: Opened, flow: Flow): Promise<Loop> {
    const starts: Start[] = [];
    for (const begin of flow.starts) {
      await begin();
      const before = pictureOf(excel);
      const restore = remember(excel.book);
      expectDone(await flow.run());
      starts.push({ before, restore, after: pictureOf(excel) });
    }
    return new Loop(excel, flow, starts);
  }

  /** Until it ends from every start without meeting the fault. */
  async strikeEach(strike: Strike): Promise<void> {
    const [, settings] = strike;
    const { starts } = this;
    const { requests } = this.flow;
    let [start] = starts;
    let at = this.runs;
    const prepare = () => {
      start = starts[at++ % starts.length];
      start?.restore();
    };
    const job = async (isStruck: () => boolean) => {
      const outcome = await this.flow.run();
      this.excel.host.faults.clear();
      if (!isStruck()) expectDone(outcome);
      if (start) await this.look(start, outcome, settings?.times !== undefined);
    };
    this.runs += await strikeEach(this.excel, strike, {
      ...{ prepare, job, requests },
      spared: starts.length,
    });
  }

  private async look(start: Start, outcome: Outcome, isGone: boolean): Promise<void> {
    const now = pictureOf(this.excel);
    const key = JSON.stringify([this.starts.indexOf(start), outcome, isGone, now.all]);
    if (this.seen.has(key)) return;
    const restore = remember(this.excel.book);
    const standing = { ...start, now, outcome };
    // An Excel that is gone can be asked for nothing more: then the next look at the workbook mends it.
    if (!isGone) {
      expect(now.hidden).toEqual([]);
      expectSheetsWhole(standing, this.flow);
    }
    await expectWhole(this.excel, standing, this.flow);
    restore();
    if (outcome.some((trouble) => trouble)) await this.expectMended(start);
    this.seen.add(key);
  }

  /** The same job, asked for again. */
  private async expectMended({ before, after }: Start): Promise<void> {
    const outcome = await this.flow.run();
    expectDone(outcome);
    const now = pictureOf(this.excel);
    expect(now.all).toBe(after.all);
    await this.flow.check({ before, after, now, outcome });
  }
}

function expectDone(outcome: Outcome): void {
  expect(outcome).toEqual(outcome.map(() => undefined));
}

/** Every sheet that is seen is as it was or as it is to be. */
function expectSheetsWhole({ before, after, now }: Standing, { isDraft }: Flow): void {
  const half = [...now.sheets].filter(
    ([name, text]) =>
      ![before.sheets.get(name), after.sheets.get(name)].includes(text) &&
      !now.hidden.includes(name) &&
      !isDraft?.(name, text)
  );
  expect(half.map(([name]) => name)).toEqual([]);
}

/** What is said is plain, and at most one sheet is left hidden, which the next look at the workbook removes; then nothing is on
 * the way any more. */
async function expectWhole(excel: Opened, standing: Standing, flow: Flow): Promise<void> {
  const { before, after, outcome } = standing;
  for (const trouble of outcome)
    if (trouble) expect(texts.troubleText(trouble)).not.toMatch(/\{|went wrong/);
  expect(standing.now.hidden.length).toBeLessThanOrEqual(1);
  if (standing.now.hidden.length > 0) await tidyWorkbook();
  const now = pictureOf(excel);
  expect(now.hidden).toEqual([]);
  expect([before, after].map(({ sheets }) => [...sheets.keys()])).toContainEqual([
    ...now.sheets.keys(),
  ]);
  expectSheetsWhole({ ...standing, now }, flow);
  expect(now.rest).toBe(before.rest);
  const recipes = await loadRecipes();
  expect("newer" in recipes || recipes.entries.filter((entry) => "refused" in entry)).toEqual([]);
  await flow.check({ ...standing, now });
}

/** Of a job with one part. */
export async function outcomeOf(job: () => Promise<unknown>): Promise<Outcome> {
  try {
    await job();
    return [undefined];
  } catch (error) {
    return [troubleOf(error)];
  }
}
