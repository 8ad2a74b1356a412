import type { Answer } from "../define";
import type { ResultValue } from "../table/table";
import { ENDANGERED } from "./segments";

type Cells = Readonly<
  Record<"r" | "code" | "recency" | "segment" | "monetary", readonly ResultValue[]>
>;

/** Whom to act on, and what the scores are worth. */
export function rfmAnswer(columns: Cells): Answer {
  const { r, code } = columns;
  const customers = { kind: "count", value: r.length } as const;
  if (r.length > 1 && code.every((each) => each === code[0]))
    return { says: "alike", values: { customers } };
  const { endangered, total, theirs } = endangeredIn(columns);
  const best = silenceOfBest(columns);
  const values = {
    ...best.values,
    customers,
    endangered: { kind: "count", value: endangered },
  } as const;
  if (endangered === 0 || total <= 0 || theirs < 0) {
    const counted = endangered === 0 ? "safe" : "endangeredCount";
    return { says: [counted, best.relative], headline: "endangered", values };
  }
  return {
    says: ["endangered", best.relative],
    headline: "endangered",
    values: { ...values, share: { kind: "ratio", value: theirs / total } },
  };
}

/** How long those have been silent at most who are called the best: the scores alone do not tell. */
function silenceOfBest({ r, recency, segment }: Cells) {
  const longest = (isOne: (at: number) => boolean) =>
    recency.reduce<number>(
      (most, days, at) => (isOne(at) ? Math.max(most, Number(days)) : most),
      -1
    );
  const ofChampions = longest((at) => segment[at] === "Champions");
  const score = r.reduce<number>((best, each) => Math.max(best, Number(each)), 0);
  const hasChampions = ofChampions >= 0;
  const silent = hasChampions ? ofChampions : longest((at) => r[at] === score);
  return {
    relative: hasChampions ? "relativeChampions" : "relative",
    values: {
      score: { kind: "count", value: score },
      silent: { kind: "count", value: silent },
    },
  } as const;
}

/** How many are endangered, and their part of all the money. */
function endangeredIn({ segment, monetary }: Cells) {
  let [endangered, total, theirs] = [0, 0, 0];
  for (const [at, value] of monetary.entries()) {
    total += Number(value);
    if (!ENDANGERED.some((each) => each === segment[at])) continue;
    endangered++;
    theirs += Number(value);
  }
  return { endangered, total, theirs };
}
