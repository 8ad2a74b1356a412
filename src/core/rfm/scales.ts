import type { Answer, Scale } from "../define";
import { cutsOf, type Rule } from "./scores";

/** The sentences of a scale, each with a score and the value at its cut point. */
export const scaleSentences = {
  above: "{score}: more than {cut}",
  below: "{score}: less than {cut}",
  upTo: "{score}: at most {cut}",
  others: "{score}: all others",
  tied: "equal values at a cut point are told apart by the order of the customers",
} as const;

interface Scored {
  readonly column: string;
  readonly values: readonly number[];
  readonly higherIsBetter: boolean;
}

/** From the best score down: which values have it. A score that equal values leave out is not named. */
export function scaleOf(
  { column, values, higherIsBetter }: Scored,
  { bins, rule }: { readonly bins: number; readonly rule: Rule }
): Scale {
  const cuts = bestFirst(values, higherIsBetter, { bins, rule });
  const says = higherIsBetter ? "above" : rule === "quantile" ? "upTo" : "below";
  const steps = cuts.flatMap((cut, at): Answer[] =>
    cut === cuts[at - 1] ? [] : [step(says, bins - at, cut)]
  );
  const last = [step("others", 1), ...(rule === "rank" ? [{ says: "tied", values: {} }] : [])];
  return { column, steps: [...steps, ...last] };
}

/** The cut points that the scores bins, bins - 1 and so on down to 2 begin at. */
function bestFirst(
  values: readonly number[],
  higherIsBetter: boolean,
  scoring: { readonly bins: number; readonly rule: Rule }
): number[] {
  if (higherIsBetter || scoring.rule === "quantile") {
    const cuts = cutsOf(Float64Array.from(values), scoring);
    return higherIsBetter ? cuts.reverse() : cuts;
  }
  const mirrored = cutsOf(
    Float64Array.from(values, (value) => -value),
    scoring
  );
  return mirrored.reverse().map((cut) => -cut);
}

function step(says: keyof typeof scaleSentences, score: number, cut?: number): Answer {
  const values = { score: { kind: "count", value: score } } as const;
  return {
    says,
    values: cut === undefined ? values : { ...values, cut: { kind: "number", value: cut } },
  };
}
