import type { PeriodHeaders } from "../period-headers";
import type { Cell, Grid } from "../table";
import { dayOfCell } from "./cell-kind";
import type { Recognition, Roles } from "./recognition";
import type { Candidate } from "./roles";
import { conceptNames, type Concept } from "./synonyms";
import { likeness } from "./words";

/** All there is to tell a shape by. */
export interface Evidence {
  readonly candidates: readonly Candidate[];
  /** The cells of the header, none where there is no header. */
  readonly headerRow: readonly Cell[];
  /** The rows below the header. */
  readonly data: Grid;
  readonly rolesAs: Recognition["rolesAs"];
  readonly periods: PeriodHeaders | undefined;
  readonly nameOf: (column: number) => string;
}
/** What was seen; `confidence` above 0.5 is more than that of a list of purchases. */
export interface Seen {
  readonly shape: Recognition["shape"];
  readonly confidence: number;
  readonly saw: Recognition["saw"];
  /** The roles as the content has them, where it contradicts the names. */
  readonly roles?: Roles;
}

/** From here on the header names it. */
const NAMED = 0.6;

export function isNamed({ header }: Candidate, concept: Concept): boolean {
  return likeness(header, conceptNames[concept]) >= NAMED;
}

/** The rows are periods themselves: a summary, in which no customer stands. */
export function rowsArePeriods({ candidates }: Evidence): boolean {
  const first = candidates.find(({ profile }) => profile.filled > 0);
  return first !== undefined && first.profile.periods > 0.5 && first.profile.different > 0.98;
}

export function dayIn(row: readonly Cell[], column: number): number | undefined {
  return dayOfCell(row[column]);
}
