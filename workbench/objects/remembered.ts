import { invalidArgument } from "../workbook/errors";
import type { Gets, Sets } from "../richapi/wire-object";

type Usual = Readonly<Record<string, string | number | boolean>>;

/** Settings that are kept and reported but have no effect: what each is until it is set. */
export function remembered<T>(
  storeOf: (of: T) => Record<string, unknown>,
  usual: Usual
): { gets: Gets<T>; sets: Sets<T> } {
  const names = Object.keys(usual);
  const get = (name: string) => (of: T) => storeOf(of)[name] ?? usual[name];
  const set = (name: string) => (of: T, value: unknown) => {
    if (typeof value !== typeof usual[name]) throw invalidArgument();
    storeOf(of)[name] = value;
  };
  return {
    gets: Object.fromEntries(names.map((name) => [name, get(name)])),
    sets: Object.fromEntries(names.map((name) => [name, set(name)])),
  };
}

/** The bag of that name, made when first asked for. */
export function bagNamed(
  bags: Record<string, Record<string, unknown>>,
  name: string
): Record<string, unknown> {
  return (bags[name] ??= {});
}
