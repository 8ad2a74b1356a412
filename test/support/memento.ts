type Visit = (value: unknown) => void;

/** Keeps how a model stands, to bring it back into the same objects: many runs can begin at one start. Functions are left alone. */
export function remember(root: object): () => void {
  const seen = new Set<object>([root]);
  const waiting = [root];
  const visit: Visit = (value) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    waiting.push(value);
  };
  const restores: (() => void)[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) restores.push(kept(next, visit));
  return () => restores.forEach((restore) => restore());
}

function kept(thing: object, visit: Visit): () => void {
  if (thing instanceof Map) return keptMap(thing, visit);
  if (thing instanceof Set) return keptSet(thing, visit);
  return keptFields(thing, visit);
}

function keptMap(thing: Map<unknown, unknown>, visit: Visit): () => void {
  const entries = [...thing];
  for (const entry of entries) entry.forEach(visit);
  return () => {
    thing.clear();
    for (const [key, value] of entries) thing.set(key, value);
  };
}

function keptSet(thing: Set<unknown>, visit: Visit): () => void {
  const items = [...thing];
  items.forEach(visit);
  return () => {
    thing.clear();
    for (const item of items) thing.add(item);
  };
}

/** Of an object or an array, which may have holes. */
function keptFields(thing: object, visit: Visit): () => void {
  // Whatever it is, its fields are looked up by name.
  const now = thing as Record<string, unknown>;
  const before = { ...now };
  const names = Object.keys(before);
  const length = Array.isArray(thing) ? thing.length : undefined;
  for (const name of names) visit(before[name]);
  return () => {
    if (Array.isArray(thing) && length !== undefined) thing.length = length;
    for (const name in now) if (!(name in before)) Reflect.deleteProperty(now, name);
    for (const name of names) if (now[name] !== before[name]) now[name] = before[name];
  };
}
