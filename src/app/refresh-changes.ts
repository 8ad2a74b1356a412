import { changeOf } from "../core/churn";
import type { PaneTexts } from "./pane-texts";
import type { LastRun } from "./recipe";
import type { Refreshed } from "./refresh";

const LEVEL = 0.95;

export type Changed = Extract<Refreshed, { readonly after: unknown }>;

/** What a refresh changed, line by line. */
export function changeLines({ before, after, rows }: Changed, texts: PaneTexts): string[] {
  const [then, now] = [before.last, after.last];
  const { added, gone } = rows;
  return [
    ...headlineLine(then, now, texts),
    ...verdictLine(then, now, texts),
    countLine("changes.read", [then.read, now.read], texts),
    countLine("changes.rows", [then.rows, now.rows], texts),
    ...(added + gone > 0 ? [texts.say("changes.keys", { added, gone })] : []),
  ];
}

function headlineLine({ headline: then }: LastRun, now: LastRun, texts: PaneTexts): string[] {
  const { headline } = now;
  if (!then || !headline || then.kind !== headline.kind) return [];
  const { show, say } = texts;
  const difference = headline.value - then.value;
  const values = {
    before: show(then.kind, then.value),
    after: show(headline.kind, headline.value),
  };
  if (difference === 0) return [say("changes.sameHeadline", { after: values.after })];
  if (headline.kind === "ratio") {
    const points = signed(Number((100 * difference).toFixed(1)), String);
    return [say("changes.points", { ...values, points })];
  }
  const kind = headline.kind === "day" ? "days" : headline.kind;
  return [
    say("changes.headline", {
      ...values,
      difference: signed(difference, (size) => show(kind, size)),
    }),
  ];
}

/** A rate of counted customers may differ by chance alone. */
function verdictLine({ share: then }: LastRun, { share }: LastRun, { say }: PaneTexts): string[] {
  if (!then || !share || (then.part === share.part && then.of === share.of)) return [];
  const isReal = changeOf(share, then, LEVEL) !== "no clear difference";
  return [say(isReal ? "changes.real" : "changes.noise")];
}

function countLine(
  key: "changes.read" | "changes.rows",
  [before, after]: readonly [number, number],
  { say, show }: PaneTexts
): string {
  if (before === after) return say(`${key}Same`, { after });
  const difference = signed(after - before, (size) => show("count", size));
  return say(key, { before, after, difference });
}

/** A minus as it is printed, and a plus that says that it is more. */
function signed(value: number, text: (size: number) => string): string {
  return `${value < 0 ? "−" : "+"}${text(Math.abs(value))}`;
}
