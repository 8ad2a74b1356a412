import type { Analysis } from "../core/define";
import { isReadable, type ReadableKind } from "../core/table";
import type { Recognition, Shape } from "../core/table/recognise/recognition";
import type { Grid } from "../core/table/table";
import type { Place } from "../workbook";

/** Rows the user chose, and what they were taken for. */
export interface Source {
  readonly place: Place;
  readonly address: string;
  /** Rows at the top that are not data: headers and what stands above them. */
  readonly headerRows: number;
  readonly hasHeader: boolean;
  readonly columns: readonly SourceColumn[];
  readonly seen: Pick<Recognition, "shape" | "saw">;
  /** The first rows; how many bytes a row has is measured on them. */
  readonly sample: Grid;
}
export interface SourceColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** As on the sheet; empty where the column has no header. */
  readonly header: string;
  /** The first few different values, as the sheet shows them. */
  readonly samples: readonly string[];
}

/** The sheet column of each role; a role the data does not have is missing. */
export type Mapping = Readonly<Record<string, number>>;
/** One for each of what a row may be. */
export type Mappings = Readonly<Partial<Record<Shape, Mapping>>>;

export type RoleKind = ReadableKind;
export interface Role {
  readonly role: string;
  readonly kind: RoleKind;
  readonly isOptional: boolean;
}

/** The columns an analysis needs, in its order. */
export function rolesOf(analysis: Analysis): Role[] {
  return Object.entries(analysis.needs).flatMap(([role, { kind, optional }]) =>
    isReadable(kind) ? [{ role, kind, isOptional: optional === true }] : []
  );
}

export function missingRole(analysis: Analysis, mapping: Mapping): string | undefined {
  return rolesOf(analysis).find(
    ({ role, isOptional }) => !isOptional && mapping[role] === undefined
  )?.role;
}

/** Two roles read from one column are a slip, not a wish. */
export function doubledRole(mapping: Mapping): { role: string; other: string } | undefined {
  const seen = new Map<number, string>();
  for (const [role, column] of Object.entries(mapping)) {
    const other = seen.get(column);
    if (other !== undefined) return { role, other };
    seen.set(column, role);
  }
  return undefined;
}

export function dataRows(source: Source): number {
  return Math.max(0, source.place.rows - source.headerRows);
}
