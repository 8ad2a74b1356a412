import type { Kind, Params } from "../define";
import { READABLE_KINDS, type ReadableKind, type ReadingPlan } from "./reading";

/** Where the columns are, and what stands above them. A role without a column is not read. */
export interface RoleColumns {
  readonly columns: ReadonlyMap<string, { readonly column: number; readonly header?: string }>;
}

/** How the columns of an analysis are read: the one place that knows, for the pane and the functions. */
export function planOf(
  { needs }: { readonly needs: Params },
  { columns }: RoleColumns
): Pick<ReadingPlan, "roles"> {
  const roles = Object.entries(needs).flatMap(([role, { kind, mayBeBlank, notBefore }]) => {
    if (!isReadable(kind)) throw new Error(`A column of kind ${kind} cannot be read.`);
    const place = columns.get(role);
    if (place === undefined) return [];
    const rules = {
      ...(mayBeBlank ? { mayBeBlank } : {}),
      ...(notBefore === undefined ? {} : { notBefore }),
    };
    return [{ role, kind, ...place, ...rules }];
  });
  return { roles };
}

/** Whether a column of a sheet can be read as this kind. */
export function isReadable(kind: Kind): kind is ReadableKind {
  return READABLE_KINDS.some((readable) => readable === kind);
}
