import { changeOf } from "../core/churn";
import type { Finding } from "../core/table/reading";
import { leavesOutMore, newFindings } from "./left-out";
import type { PaneTexts } from "./pane-texts";
import type { LastRun } from "./recipe";
import type { Refreshed } from "./refresh";

const LEVEL = 0.95;

export type Changed = Extract<Refreshed, { readonly after: unknown }>;

/** What a refresh changed. */
export interface Changes {
  /** More rows are left out than before. */
  readonly warning?: string;
  /** Not there before, or less often. */
  readonly findings: readonly Finding[];
  /** The answer where it reads otherwise now; what it was may not be known. */
  readonly answer?: { readonly before?: string; readonly now: string };
  readonly lines: readonly string[];
}

export function changesOf(changed: Changed, texts: PaneTexts): Changes {
  const { before, after, rows } = changed;
  const [then, now] = [before.last, after.last];
  const findings = newFindings(changed.findings, then, now);
  if (findings.length === 0 && isSame(then, now) && isUntouched(rows))
    return { findings, lines: [texts.say("changes.none", { read: now.read })] };
  const more = now.skipped - then.skipped;
  const warning = texts.say("changes.leftOut", { more, left: now.skipped, read: now.read });
  return {
    ...(leavesOutMore(changed) ? { warning } : {}),
    findings,
    ...answerOf(then, now),
    lines: [
      ...answerLines(then, now, texts),
      ...verdictLine(then, now, texts),
      ...rowLines(then, now, texts),
      ...amountLine(then, now, texts),
      countLine("changes.rows", [then.rows, now.rows], texts),
      ...cellLines(changed, texts),
    ],
  };
}

/** All that is kept of two runs, but when they were. */
function isSame(then: LastRun, now: LastRun): boolean {
  const kept = ({ read, used, skipped, rows, headline, ...more }: LastRun) =>
    JSON.stringify([read, used, skipped, rows, headline?.value, more.said, more.amount]);
  return then.said !== undefined && kept(then) === kept(now);
}

function isUntouched({ added, gone, differing }: Changed["rows"]): boolean {
  return added === 0 && gone === 0 && differing === 0;
}

function answerOf({ said: before }: LastRun, { said: now }: LastRun): Pick<Changes, "answer"> {
  if (now === undefined || now === before) return {};
  return { answer: { now, ...(before === undefined ? {} : { before }) } };
}

function answerLines(then: LastRun, now: LastRun, texts: PaneTexts): string[] {
  const isKnown = then.said !== undefined && then.said === now.said;
  return isKnown ? [texts.say("changes.sameAnswer")] : headlineLine(then, now, texts);
}

function headlineLine({ headline: then }: LastRun, now: LastRun, texts: PaneTexts): string[] {
  const { headline } = now;
  if (!then || !headline || then.kind !== headline.kind) return [];
  const { show, say } = texts;
  const difference = headline.value - then.value;
  // The answer may differ all the same: it is shown whole.
  if (difference === 0) return [];
  const values = {
    before: show(then.kind, then.value),
    after: show(headline.kind, headline.value),
  };
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

function rowLines(then: LastRun, now: LastRun, texts: PaneTexts): string[] {
  const wasLeft = then.skipped + now.skipped > 0;
  return [
    countLine("changes.read", [then.read, now.read], texts),
    countLine("changes.used", [then.used, now.used], texts),
    ...(wasLeft ? [countLine("changes.left", [then.skipped, now.skipped], texts)] : []),
  ];
}

function countLine(
  key: "changes.read" | "changes.used" | "changes.left" | "changes.rows",
  [before, after]: readonly [number, number],
  { say, show }: PaneTexts
): string {
  if (before === after) return say(`${key}Same`, { after });
  const difference = signed(after - before, (size) => show("count", size));
  return say(key, { before, after, difference });
}

function amountLine({ amount: then }: LastRun, now: LastRun, { say, show }: PaneTexts): string[] {
  const { amount } = now;
  if (amount === undefined) return [];
  const money = (size: number) => show("money", size);
  const after = money(amount);
  if (then === undefined) return [say("changes.amount", { after })];
  if (then === amount) return [say("changes.amountSame", { after })];
  const difference = signed(amount - then, money);
  return [say("changes.amountFrom", { before: money(then), after, difference })];
}

function cellLines({ rows: { added, gone, differing } }: Changed, { say }: PaneTexts): string[] {
  return [
    ...(added + gone > 0 ? [say("changes.keys", { added, gone })] : []),
    ...(differing === undefined ? [say("changes.unknown")] : []),
    ...(differing !== undefined && differing > 0
      ? [say("changes.cells", { count: differing })]
      : []),
  ];
}

/** A minus as it is printed, and a plus that says that it is more. */
function signed(value: number, text: (size: number) => string): string {
  return `${value < 0 ? "−" : "+"}${text(Math.abs(value))}`;
}
