/** Which rows a fact looks at: those whose number in column `of` is at least `atLeast`. Where the table has no such
 * column, all of them. */
export interface Where {
  readonly of: string;
  readonly atLeast: number;
}

/** How rows become one fact per customer. Data, so that every engine can carry it out. */
export type Fact =
  | {
      readonly fact: "first" | "last" | "sum" | "distinct" | "days";
      readonly of: string;
      readonly where?: Where;
    }
  | { readonly fact: "count"; readonly where?: Where }
  | {
      readonly fact: "spells";
      readonly of: string;
      readonly until: string;
      readonly amount?: string;
      readonly labels?: readonly string[];
    }
  | { readonly fact: "entries"; readonly of: string; readonly amount: string };
export const first = (of: string, where?: Where): Fact => fact("first", of, where);
export const last = (of: string, where?: Where): Fact => fact("last", of, where);
export const sum = (of: string, where?: Where): Fact => fact("sum", of, where);
export const distinct = (of: string, where?: Where): Fact => fact("distinct", of, where);
/** The distinct days of a customer, ascending. */
export const days = (of: string, where?: Where): Fact => fact("days", of, where);
export const count = (where?: Where): Fact =>
  where === undefined ? { fact: "count" } : { fact: "count", where };
/** The rows of a customer as stretches of time: from day `of` until before day `until` (no end where blank), each worth
 * `amount`, or 1 where none is asked for or the table has no such column. */
export const spells = (of: string, until: string, amount?: string): Fact =>
  amount === undefined ? { fact: "spells", of, until } : { fact: "spells", of, until, amount };
/** The same, each with its texts in the key columns `labels`, as far as the table has them. */
export const labelledSpells = (
  of: string,
  until: string,
  amount: string,
  labels: readonly string[]
): Fact => ({ fact: "spells", of, until, amount, labels });
/** The rows of a customer by day, each with its amount, or 0 where the table has no such column. */
export const entries = (of: string, amount: string): Fact => ({ fact: "entries", of, amount });

function fact(
  name: Exclude<Fact["fact"], "count" | "spells" | "entries">,
  of: string,
  where?: Where
): Fact {
  return where === undefined ? { fact: name, of } : { fact: name, of, where };
}

/** Every customer with a row up to the day of the roll-up has facts. Where no row of theirs qualifies, a count, a sum
 * and a number of distinct values are 0, a list of days is empty, and first and last are 0, which is no day. */
export interface RollUp {
  /** The column of the customer. Without it every row is taken as it is, in its order: `facts` are none, the columns of
   * numbers and days are the facts under their own names, and the keys are those of the key column, if there is one. */
  readonly by?: string;
  /** The column with the day of a row: rows after the day of the roll-up are left out. Without it none is. */
  readonly on?: string;
  /** The day of the roll-up: the setting that holds it, and else the latest day of these columns. Without it the setting
   * is `asOf` and the column `on`; where there is neither, the day is 0. */
  readonly until?: {
    readonly setting?: string;
    readonly latestOf: readonly string[];
    /** Rows after the day are used all the same: whether a subscription was renewed shows in the next one. */
    readonly keepsLater?: true;
  };
  readonly facts: Readonly<Record<string, Fact>>;
}
