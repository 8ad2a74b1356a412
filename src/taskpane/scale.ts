const STEPS = [1, 2, 2.5, 5, 10];

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** From zero, or below it, to the next round number, in about four steps. */
export function scaleFor(values: readonly (number | null)[]): Scale {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) high = 1;
  const step = roundStep((high - low) / 4);
  const first = Math.floor(low / step) * step;
  const count = Math.ceil((high - first) / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, at) =>
    Number((first + at * step).toFixed(9))
  );
  return { low: first, high: ticks.at(-1) ?? high, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * power >= rough - 1e-12) ?? 10;
  return factor * power;
}
