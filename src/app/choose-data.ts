import {
  SHAPES,
  type Recognition,
  type Roles,
  type Shape,
} from "../core/table/recognise/recognition";
import {
  type Place,
  type Sample,
  addressOf,
  breathe,
  listTables,
  placeOfTable,
  placeOfTyped,
  readSample,
  readSelection,
} from "../workbook";
import { shapeSeen } from "./shapes";
import type { Mapping, Mappings, Source, SourceColumn } from "./source";
import { PaneRefusal } from "./trouble";

export interface TableChoice {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
}

export interface Choice {
  readonly source: Source;
  /** What one row seems to be. */
  readonly shape: Shape;
  readonly mappings: Mappings;
}

/** More columns than anybody can look through in a list; a whole sheet was selected by mistake. */
const MOST_COLUMNS = 200;

export async function chooseSelection(): Promise<Choice> {
  return chooseAt(await readSelection());
}

export async function chooseTable(id: string): Promise<Choice> {
  return chooseAt(await placeOfTable(id));
}

/** An address, a table or a name, as a person types it. */
export async function chooseTyped(typed: string): Promise<Choice> {
  return chooseAt(await placeOfTyped(typed));
}

export async function tableChoices(): Promise<TableChoice[]> {
  const tables = await listTables();
  return tables.map(({ id, name, body }) => ({ id, name, rows: body.rows }));
}

/** What is selected just now, for a person to see before pressing anything. */
export async function selectedAddress(): Promise<string> {
  return addressOf(await readSelection());
}

/** What stands at a place, and what it is taken for. */
export async function chooseAt(place: Place): Promise<Choice> {
  const address = addressOf(place);
  const count = place.columns.length;
  if (count > MOST_COLUMNS) throw new PaneRefusal("too-many-columns", { address, count });
  const sample = await readSample(place);
  // The names of columns in many languages are only fetched when there are columns to name.
  const { recognise } = await import("../core/table/recognise/recognise");
  await breathe();
  const recognition = recognise(sample.cells, {
    formats: sample.formats,
    firstColumn: place.columns[0] ?? 0,
  });
  if (place.rows <= recognition.dataRow || isAllHeader(sample, recognition)) {
    throw new PaneRefusal("header-only", { address });
  }
  const source: Source = {
    place,
    address,
    headerRows: recognition.dataRow,
    hasHeader: recognition.headerRow !== undefined,
    columns: columnsOf(place, sample, recognition),
    seen: { shape: recognition.shape, saw: recognition.saw },
    sample: sample.cells,
    ...(recognition.rolesAs.purchases["currency"] ? { hasCurrency: true } : {}),
    ...(sample.currencyShown.length === 0 ? {} : { currencyShown: sample.currencyShown }),
    ...(sample.since1904.length === 0 ? {} : { since1904: sample.since1904 }),
  };
  return { source, shape: shapeSeen(recognition), mappings: mappingsOf(place, recognition) };
}

/** One row of words is a header without rows, even where the words are none we know. */
function isAllHeader({ cells }: Sample, { remarks }: Recognition): boolean {
  return cells.length === 1 && remarks.includes("uncertain-header");
}

const SAMPLES = 3;

function columnsOf(place: Place, sample: Sample, recognition: Recognition): SourceColumn[] {
  const { shown } = sample;
  return place.columns.map((column, at) => {
    const texts = shown.slice(recognition.dataRow).map((row) => row[at] ?? "");
    const samples = [...new Set(texts.filter((text) => text.trim() !== ""))].slice(0, SAMPLES);
    const { holds = "nothing" } = recognition.columns[at] ?? {};
    return { column, ...headerOf(sample, recognition, at), samples, holds };
  });
}

/** A date or a number in a header is shown as the sheet shows it. */
function headerOf({ cells, shown }: Sample, { columns, headerRow = -1 }: Recognition, at: number) {
  const headerCell = cells[headerRow]?.[at] ?? null;
  const text = columns[at]?.header.trim() ?? "";
  const isShown = typeof headerCell === "number" && text === String(headerCell);
  return { headerCell, header: isShown ? (shown[headerRow]?.[at] ?? text) : text };
}

/** One for each shape: a person may say that a row is something else. */
function mappingsOf(place: Place, { rolesAs, periods }: Recognition): Mappings {
  const mappings = SHAPES.map((shape) => [shape, mappingOf(place, rolesAs[shape])] as const);
  const [first, last] = [periods?.columns[0], periods?.columns.at(-1)];
  if (first === undefined || last === undefined) return Object.fromEntries(mappings);
  const ends = {
    firstPeriod: place.columns[first.column] ?? 0,
    lastPeriod: place.columns[last.column] ?? 0,
  };
  const crossed = { ...mappingOf(place, rolesAs["cross-tab"]), ...ends };
  return { ...Object.fromEntries(mappings), "cross-tab": crossed };
}

function mappingOf(place: Place, roles: Roles): Mapping {
  const mapping: Record<string, number> = {};
  for (const [role, guess] of Object.entries(roles)) {
    const column = place.columns[guess.column];
    if (column !== undefined) mapping[role] = column;
  }
  return mapping;
}
