export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("It is not there.");
  return thing;
}
