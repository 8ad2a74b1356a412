import described from "../../build/excel-schema.json";

/** A property, method or class counts as present from this version of ExcelApi on; "99" means never. */
interface Since {
  readonly since?: string;
}
interface ScalarInfo extends Since {
  readonly type: string;
  readonly readOnly?: boolean;
}
export interface ClassInfo extends Since {
  /** The class of the items, for a collection. */
  readonly collection?: string;
  readonly scalars: Readonly<Record<string, ScalarInfo>>;
  readonly navigations: Readonly<Record<string, { readonly type: string } & Since>>;
  readonly methods: Readonly<Record<string, { readonly returns?: string } & Since>>;
}

const classes = new Map<string, ClassInfo>(Object.entries(described.classes));
const NOTHING: ClassInfo = { scalars: {}, navigations: {}, methods: {} };

/** Classes Excel's definitions do not mention (services) have no members here. */
export function classInfo(type: string): ClassInfo {
  return classes.get(type) ?? NOTHING;
}

/** Of a member in the definitions, by its client name. */
export function isMember(type: string, name: string): boolean {
  const { scalars, navigations, methods } = classInfo(type);
  return [scalars, navigations, methods].some((members) => Object.hasOwn(members, name));
}

export function scalarsUpTo(type: string, version: string): string[] {
  return Object.entries(classInfo(type).scalars)
    .filter(([, { since }]) => isAtLeast(version, since ?? "0"))
    .map(([name]) => name);
}

/** "1.15" is at least "1.9". */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** On the wire every name begins with a capital: values travels as Values. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function clientName(name: string): string {
  if (name.startsWith("_")) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const spellings = new Map<string, ReadonlyMap<string, string>>();

/** Load paths may be written in any case: the client's own spelling of a scalar or navigation property. */
export function propertySpelling(type: string, written: string): string | undefined {
  let known = spellings.get(type);
  if (known === undefined) {
    const { scalars, navigations } = classInfo(type);
    const names = [...Object.keys(scalars), ...Object.keys(navigations)];
    known = new Map(names.map((name) => [name.toLowerCase(), name]));
    spellings.set(type, known);
  }
  return known.get(written.toLowerCase());
}
