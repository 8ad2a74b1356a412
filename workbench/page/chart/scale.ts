export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Round steps that cover the values; begins at zero unless all values are far from it. */
export function niceScale(
  values: readonly number[],
  room: number,
  limits: { low?: number | undefined; high?: number | undefined } = {}
): Scale {
  const least = values.reduce((one, other) => Math.min(one, other), Infinity);
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity);
  const [from, to] = Number.isFinite(least) ? around(least, most) : [0, 1];
  const [low, high] = [limits.low ?? from, limits.high ?? to];
  const step = niceStep((high - low) / Math.max(2, room));
  const start = limits.low ?? Math.floor(low / step + 1e-9) * step;
  const end = limits.high ?? Math.ceil(high / step - 1e-9) * step;
  const ticks: number[] = [];
  for (let index = 0; start + index * step <= end + step * 1e-6; index++) {
    ticks.push(Number((start + index * step).toPrecision(12)));
  }
  return { low: start, high: end, ticks };
}

function around(least: number, most: number): [number, number] {
  if (least === most) return least === 0 ? [0, 1] : [Math.min(0, least), Math.max(0, most)];
  const isFarFromZero = least > 0 && (most - least) / most < 1 / 6;
  return [isFarFromZero ? least - (most - least) / 2 : Math.min(0, least), Math.max(0, most)];
}

function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const share = step / power;
  return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
}
