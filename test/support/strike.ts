import type { FaultName, FaultSettings } from "../../workbench/faults";
import type { Opened } from "./shop";

export type Strike = readonly [name: FaultName, settings?: FaultSettings];
export interface Trial {
  readonly prepare?: () => Promise<void>;
  readonly job: (isStruck: () => boolean) => Promise<void>;
}

const ENDLESS = 1_000;
let runs = 0;

/** Says at the end how often a fault was struck, and lets Excel that is busy be asked again soon. */
export function striking(): void {
  afterAll(() => process.stdout.write(`Faults were struck in ${runs} runs.\n`));
  beforeAll(() => {
    // Excel that is busy is asked again after seconds.
    const real = globalThis.setTimeout;
    const soon = (job: () => void, wait?: number) => real(job, Math.min(wait ?? 0, 1));
    jest.spyOn(globalThis, "setTimeout").mockImplementation(soon);
  });
}

/** Runs a job with the fault at its first, second, third ... request, until it ends without meeting it. */
export async function strikeEach(
  { host }: Opened,
  [name, settings]: Strike,
  { prepare, job }: Trial
): Promise<void> {
  for (let at = 1; at < ENDLESS; at++) {
    await prepare?.();
    const { struck } = host.faults;
    const isStruck = () => host.faults.struck > struck;
    host.faults.inject(name, { ...settings, at });
    await job(isStruck);
    host.faults.clear();
    if (!isStruck()) return;
    runs++;
  }
  throw new Error("The job never ends.");
}
