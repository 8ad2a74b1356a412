/** Values that come with a workbook: anyone may have written them. A check gives back a copy of what it knows, or throws. */
export type Check<T> = (value: unknown) => T;

export class Unfit extends Error {}

function refuse(): never {
  throw new Unfit();
}

export function text(longest: number, pattern?: RegExp): Check<string> {
  return (value) => {
    if (typeof value !== "string" || value.length > longest) return refuse();
    return pattern === undefined || pattern.test(value) ? value : refuse();
  };
}

export function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : refuse();
}

export function above0(value: unknown): number {
  const given = number(value);
  return given > 0 ? given : refuse();
}

export function whole(most: number): Check<number> {
  return (value) => {
    const given = number(value);
    return Number.isInteger(given) && given >= 0 && given <= most ? given : refuse();
  };
}

export function flag(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse();
}

export function oneOf<const T extends string>(choices: readonly T[]): Check<T> {
  return (value) => choices.find((choice) => choice === value) ?? refuse();
}

export function list<T>(check: Check<T>, most: number): Check<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return refuse();
    return value.map(check);
  };
}

export function maybe<T>(check: Check<T>): Check<T | undefined> {
  return (value) => (value === undefined ? undefined : check(value));
}

type Shape = Readonly<Record<string, Check<unknown>>>;
type Lacking<S extends Shape> = {
  [K in keyof S]: undefined extends ReturnType<S[K]> ? K : never;
}[keyof S];
type Shaped<S extends Shape> = {
  readonly [K in Exclude<keyof S, Lacking<S>>]: ReturnType<S[K]>;
} & { readonly [K in Lacking<S>]?: Exclude<ReturnType<S[K]>, undefined> };

/** An object with these keys and no others. Keys are looked up in the shape only, never the other way round. */
export function shaped<S extends Shape>(shape: S): Check<Shaped<S>> {
  return (value) => {
    const given = entriesOf(value);
    const known = new Map(given);
    if (given.some(([key]) => !Object.hasOwn(shape, key))) return refuse();
    const checked = Object.entries(shape).map(
      ([key, check]) => [key, check(known.get(key))] as const
    );
    // Each key was checked by its own check, and what is undefined is left out.
    return Object.fromEntries(checked.filter(([, each]) => each !== undefined)) as Shaped<S>;
  };
}

export function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse();
  return Object.entries(value);
}

/** Undefined where the check refuses. */
export function fitting<T>(check: Check<T>, value: unknown): T | undefined {
  try {
    return check(value);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}
