import type { Opened } from "./shop";

const ENDLESS = 10_000;

/** Which request of a job brings something about: 1 for its first. */
export async function requestOf(
  { host: { faults } }: Opened,
  job: () => Promise<unknown>,
  isThere: () => boolean
): Promise<number> {
  let [sent, found] = [0, 0];
  const act = () => {
    if (found === 0 && isThere()) found = sent;
    sent++;
  };
  faults.inject("meanwhile", { times: ENDLESS, act });
  await job();
  faults.clear();
  if (found === 0) throw new Error("No request brings it about.");
  return found;
}
