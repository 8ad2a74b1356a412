import { PERIODS } from "../core/calendar/period";
import type { PeriodChoice } from "../core/table/period-headers";
import type { Shape } from "../core/table/recognise/recognition";
import { loadSetting, saveSetting } from "../workbook";
import type { Choice } from "./choose-data";
import { analysesOf, isShape } from "./shapes";
import type { Mapping, Mappings, Source } from "./source";
import type { Job } from "./state";

const KEY = "ChurnAnalytics.sources";
const MOST_SOURCES = 20;
const LONGEST = 20_000;

interface Memory {
  readonly shape: Shape;
  readonly mapping: Mapping;
  readonly periods: PeriodChoice;
  readonly analysis: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}
type Remembered = Omit<Memory, "mapping"> & { readonly mappings: Mappings };
type Memories = Readonly<Record<string, Memory>>;

/** What was decided the last time these columns were used; only what still fits them. */
export async function remembered({ source, mappings }: Choice): Promise<Partial<Remembered>> {
  const memory = (await memories())[nameOf(source)];
  if (!memory) return {};
  const known = new Set(source.columns.map(({ column }) => column));
  const fits = Object.values(memory.mapping).every((column) => known.has(column));
  if (!fits) return {};
  const { shape, mapping, ...asked } = memory;
  return { ...asked, shape, mappings: { ...mappings, [shape]: mapping } };
}

/** Kept when a result is written, never before: the workbook is not changed without the user's wish. */
export async function remember({ source, settings, ...job }: Job): Promise<void> {
  const { shape, mapping, periods, analysis } = job;
  const others = Object.entries(await memories()).filter(([name]) => name !== nameOf(source));
  const kept = Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      isPlain(value) ? [[name, value] as const] : []
    )
  );
  const all = [
    ...others.slice(1 - MOST_SOURCES),
    [nameOf(source), { shape, mapping, periods, analysis, settings: kept }],
  ];
  await saveSetting(KEY, JSON.stringify(Object.fromEntries(all)));
}

/** A table keeps its name wherever it moves; other rows are known by sheet, columns and headers. */
function nameOf({ place, columns }: Source): string {
  if (place.table) return `table ${place.table.name}`;
  const headers = columns.map(({ column, header }) => `${column} ${header}`);
  return `${place.sheet.name} ${headers.join("|")}`;
}

/** The workbook may come from anyone: whatever does not look like ours is left out. */
async function memories(): Promise<Memories> {
  const stored = await loadSetting(KEY);
  if (typeof stored !== "string" || stored.length > LONGEST) return {};
  return Object.fromEntries(
    entriesOf(parsed(stored)).flatMap(([name, value]) => {
      const memory = memoryOf(value);
      return memory ? [[name, memory] as const] : [];
    })
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, or damaged: then nothing is remembered.
    return undefined;
  }
}

function memoryOf(value: unknown): Memory | undefined {
  const { shape, mapping, periods, analysis, settings } = Object.fromEntries(entriesOf(value));
  if (!isShape(shape)) return undefined;
  const known = analysesOf(shape).find(({ id }) => id === analysis);
  if (!known) return undefined;
  const columns = entriesOf(mapping).flatMap(([role, column]) =>
    typeof column === "number" && Number.isInteger(column) ? [[role, column] as const] : []
  );
  const values = entriesOf(settings).flatMap(([name, set]) =>
    Object.hasOwn(known.settings, name) && isPlain(set) ? [[name, set] as const] : []
  );
  return {
    shape,
    mapping: Object.fromEntries(columns),
    periods: periodsOf(periods),
    analysis: known.id,
    settings: Object.fromEntries(values),
  };
}

function periodsOf(value: unknown): PeriodChoice {
  const { kind, year } = Object.fromEntries(entriesOf(value));
  const known = PERIODS.find((period) => period === kind);
  const isYear =
    typeof year === "number" && Number.isInteger(year) && year >= 1900 && year < 10_000;
  return { ...(known ? { kind: known } : {}), ...(isYear ? { year } : {}) };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

export function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
