import type { Analysis } from "../core/define";
import { periodHeaders, type PeriodHeaders } from "../core/table/period-headers";
import { periodOfCell } from "../core/table/parse-period";
import type { Shape } from "../core/table/recognise/recognition";
import type { Cell } from "../core/table/table";
import type { Mapping, Source } from "./source";
import type { Job } from "./state";

/** A column that is asked for. */
export interface Role {
  readonly role: string;
  readonly isOptional: boolean;
}

/** The columns that are asked for: those that the question needs, or those by which a person knows a table of periods. */
export function rolesFor(
  shape: Shape,
  analysis: Analysis,
  { hasCurrency }: Pick<Source, "hasCurrency">
): readonly Role[] {
  const roles = neededFor(shape, analysis);
  const hasAmounts = shape === "cross-tab" || roles.some(({ role }) => isAmount(role, analysis));
  return hasCurrency && hasAmounts ? [...roles, CURRENCY] : roles;
}

function neededFor(shape: Shape, { needs }: Analysis): readonly Role[] {
  if (shape === "snapshots") return SNAPSHOT_ROLES;
  if (shape === "cross-tab") return CROSS_TAB_ROLES;
  return Object.entries(needs).map(([role, { optional }]) => ({
    role,
    isOptional: optional === true,
  }));
}

function isAmount(role: string, { needs }: Analysis): boolean {
  return needs[role]?.kind === "money" || role === "amount";
}

const required = (role: string): Role => ({ role, isOptional: false });
const CURRENCY: Role = { role: "currency", isOptional: true };
const SNAPSHOT_ROLES = [
  required("customer"),
  required("period"),
  { role: "amount", isOptional: true },
];
const CROSS_TAB_ROLES = [required("customer"), required("firstPeriod"), required("lastPeriod")];

/** What must be known before the rows can be read. */
export type Want = { readonly role: string } | "periods" | "year";

export function wantOf(job: Omit<Job, "rules" | "settings">, analysis: Analysis): Want | undefined {
  const { shape, mapping } = job;
  const missing = rolesFor(shape, analysis, job.source).find(
    ({ role, isOptional }) => !isOptional && mapping[role] === undefined
  );
  if (missing !== undefined) return { role: missing.role };
  if (shape === "cross-tab" && periodsOf(job) === undefined) return "periods";
  return lacksYear(job) && job.periods.year === undefined ? "year" : undefined;
}

type Crossed = Pick<Job, "source" | "mapping" | "periods">;

/** The columns of a cross-tab that are named after periods, by their places on the sheet. */
export function periodsOf({ source, mapping, periods }: Crossed): PeriodHeaders | undefined {
  const ends = [mapping["firstPeriod"] ?? 0, mapping["lastPeriod"] ?? 0];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const header = source.columns.map(({ column, headerCell }) =>
    column >= first && column <= last && column !== mapping["customer"] ? headerCell : null
  );
  const found = periodHeaders(header, periods);
  if (found === undefined) return undefined;
  const columns = found.columns.map((each) => ({
    ...each,
    column: source.columns[each.column]?.column ?? 0,
  }));
  return { ...found, columns };
}

/** The outermost of all columns of a list that are named after periods. */
export function periodsIn(
  source: Source,
  mapping: Mapping,
  periods: Job["periods"]
): { readonly first: number; readonly last: number } | undefined {
  const places = source.columns.map(({ column }) => column);
  const ends = { firstPeriod: Math.min(...places), lastPeriod: Math.max(...places) };
  const found = periodsOf({ source, mapping: { ...mapping, ...ends }, periods });
  const columns = found?.columns.map(({ column }) => column) ?? [];
  return columns.length > 0
    ? { first: Math.min(...columns), last: Math.max(...columns) }
    : undefined;
}

/** Whether periods are written without their year: in the names of the columns, or in the first rows. */
export function lacksYear(job: Crossed & Pick<Job, "shape">): boolean {
  if (job.shape === "cross-tab") return periodsOf(job)?.lacksYear ?? false;
  if (job.shape !== "snapshots") return false;
  return sampleOf(job.source, job.mapping["period"]).some((cell) => {
    const written = periodOfCell(cell);
    return written !== undefined && written.year === undefined;
  });
}

/** The first cells of a column below its header. */
export function sampleOf(
  { columns, sample, headerRows }: Source,
  column?: number
): readonly Cell[] {
  const at = columns.findIndex((each) => each.column === column);
  return sample.slice(headerRows).map((row) => row[at] ?? null);
}

/** Two roles read from one column are a slip, not a wish. */
export function doubledRole(
  roles: readonly Role[],
  mapping: Mapping
): { role: string; other: string } | undefined {
  const seen = new Map<number, string>();
  for (const { role } of roles) {
    const column = mapping[role];
    const other = column === undefined ? undefined : seen.get(column);
    const isOnePeriod = role === "lastPeriod" && other === "firstPeriod";
    if (other !== undefined && !isOnePeriod) return { role, other };
    if (column !== undefined) seen.set(column, role);
  }
  return undefined;
}
