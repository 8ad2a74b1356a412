import type { FoundResult } from "./find-result";
import type { FramedPlan } from "./frame";
import { panelBlock, tallyBlock } from "./panel";
import type { Parts } from "./parts";
import { type Block, cellAddress } from "./place";
import { WorkbookProblem } from "./problem";
import type { PlannedChart, SheetPlan } from "./sheet-plan";

/** How a result lies on its sheet. */
export interface Pose {
  /** Header and body. */
  readonly table: Block;
  readonly parts: Parts;
  readonly series: readonly Series[];
  readonly colored?: Block;
}
interface Series {
  readonly values: Block;
  readonly categories: Block;
}

export interface Layout {
  readonly before: Pose;
  readonly after: Pose;
  /** Place in the table of each column of the plan; missing where the user deleted it. */
  readonly columns: readonly (number | undefined)[];
  /** Places of columns of ours that the plan has no more. */
  readonly surplus: readonly number[];
  /** Places of columns of the user that hold formulas. */
  readonly formulas: readonly number[];
}

/** Where everything goes: the table from its top left, and what belongs to it where the user has put it. */
export function layOut(plan: FramedPlan, found: FoundResult, written: readonly string[]): Layout {
  const { headers, block } = found;
  const known = placesOf(writtenHeaders(plan, headers, written), headers);
  const surplus = known.slice(plan.columns.length).filter((place) => place !== undefined);
  const added = Math.max(0, plan.columns.length - known.length);
  if (added > 0 && known.at(-1) !== headers.length - 1)
    throw noRoom(found, { ...block, column: block.column + headers.length - 1 });
  const columns = [
    ...known.slice(0, plan.columns.length),
    ...Array.from({ length: added }, (_, at) => headers.length + at),
  ];
  const width = headers.length + added - trailing(surplus, headers.length);
  const table = { ...block, rows: 1 + Math.max(1, plan.rows), columns: width };
  const before = posed(plan, found, { table: block, columns, parts: found.parts });
  const after = posed(plan, found, { table, columns, parts: partsAt(plan, found, table) });
  const ours = new Set(known);
  const formulas = found.hasFormula.flatMap((has, at) => (has && !ours.has(at) ? [at] : []));
  return { before, after, columns, surplus, formulas };
}

export function noRoom({ own }: FoundResult, { row, column }: Block): WorkbookProblem {
  return new WorkbookProblem("no-room", { name: own.name, address: cellAddress(row, column) });
}

/** A grid may have grown since its headers were kept: then the next ones are those that it would have. */
function writtenHeaders(
  { columns }: SheetPlan,
  headers: readonly string[],
  written: readonly string[]
): string[] {
  const start = headers.indexOf(written.at(-1) ?? "") + 1;
  const next = columns.slice(written.length).map(({ header }) => header);
  const other = next.findIndex((header, at) => header !== headers[start + at]);
  return [...written, ...(other < 0 ? next : next.slice(0, other))];
}

/** Columns are known by their headers; one whose header the user changed is known by its place. */
export function placesOf(
  written: readonly string[],
  headers: readonly string[]
): (number | undefined)[] {
  const names = new Set(written);
  const taken = new Set<number>();
  const byName = written.map((header) => {
    const place = headers.findIndex((each, at) => each === header && !taken.has(at));
    if (place >= 0) taken.add(place);
    return place >= 0 ? place : undefined;
  });
  return byName.map((place, at) => {
    const header = headers[at];
    const isRenamed = header !== undefined && !taken.has(at) && !names.has(header);
    return place ?? (isRenamed ? at : undefined);
  });
}

/** How many columns at the right end of the table are no longer needed. */
function trailing(surplus: readonly number[], width: number): number {
  let count = 0;
  while (surplus.includes(width - 1 - count)) count++;
  return count;
}

/** The panel stays where it is; that of a grid stands below it and goes with its lower edge. */
function partsAt(plan: FramedPlan, { parts, block }: FoundResult, table: Block): Parts {
  const { panel } = parts;
  const kept: Parts = Object.fromEntries(
    Object.entries({ ...parts, ...(parts.table ? { table } : {}) }).filter(
      ([part]) => part !== "panel" && part !== "numbers"
    )
  );
  if (!panel) return kept;
  const { rows, columns, ...fresh } = panelBlock(plan);
  const isUnder = plan.frame.isUnder && panel.row > block.row + block.rows - 1;
  const row = panel.row + (isUnder ? table.rows - block.rows : 0);
  const tally = tallyBlock(plan);
  return {
    ...kept,
    panel: { row, column: panel.column, rows, columns },
    ...(tally
      ? { numbers: { ...tally, row: row + tally.row - fresh.row, column: panel.column } }
      : {}),
  };
}

interface Lying {
  readonly table: Block;
  readonly columns: Layout["columns"];
  readonly parts: Parts;
}

function posed(plan: SheetPlan, found: FoundResult, lying: Lying): Pose {
  const { table, parts } = lying;
  const series = plan.chart && found.series > 0 ? seriesOf(plan.chart, lying) : [];
  const colored = found.scales.length > 0 ? coloredOf(plan, lying) : undefined;
  return {
    ...{ table, parts },
    // A chart that the user has rearranged is theirs.
    series: series.length === found.series ? series : [],
    ...(colored ? { colored } : {}),
  };
}

function coloredOf({ colored }: SheetPlan, { table, columns }: Lying): Block | undefined {
  const from = colored && columns[colored.from];
  if (from === undefined) return undefined;
  return {
    row: table.row + 1,
    column: table.column + from,
    rows: table.rows - 1,
    columns: table.columns - from,
  };
}

function seriesOf(chart: PlannedChart, { table, columns, parts }: Lying): Series[] {
  if ("own" in chart) {
    const { numbers } = parts;
    if (!numbers) return [];
    const below = { row: numbers.row + 1, rows: Math.max(1, numbers.rows - 1), columns: 1 };
    return [
      {
        categories: { ...below, column: numbers.column },
        values: { ...below, column: numbers.column + 1 },
      },
    ];
  }
  const body = (place: number) => bodyColumn(table, place);
  const category = columns[chart.category];
  return [...chart.series, ...chart.limits].flatMap((column) => {
    const place = columns[column];
    if (category === undefined || place === undefined) return [];
    return [{ values: body(place), categories: body(category) }];
  });
}

/** Places of our columns that the table had already. */
export function placesBefore({ before, columns }: Layout): number[] {
  return columns
    .filter((place) => place !== undefined)
    .filter((place) => place < before.table.columns);
}

/** Cells of one column of a table, without its header. */
export function bodyColumn({ row, column, rows }: Block, place: number): Block {
  return { row: row + 1, column: column + place, rows: rows - 1, columns: 1 };
}

/** The cells that a column had: with its header, where the table gives the column up. */
export function columnLeft({ before, after }: Layout, place: number): Block {
  const body = bodyColumn(before.table, place);
  if (place < after.table.columns) return body;
  return { ...body, row: body.row - 1, rows: body.rows + 1 };
}
