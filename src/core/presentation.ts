/** A chart of the result, named by its columns. `band` are the columns of the lower and upper limit. */
export interface ResultChart {
  /** grid: the further columns as a table whose cells are colored by their value. */
  readonly type: "line" | "column" | "bar" | "grid";
  readonly category: string;
  readonly series: readonly string[];
  readonly band?: readonly [string, string];
  /** Rows with the same category become one bar: as long as they are many where `series` is empty, else as long as that
   * column sums up to. */
  readonly tally?: true;
  /** All categories of such bars in their order, whether they occur or not. Without it the longest bar comes first. */
  readonly order?: readonly string[];
  /** On a sheet the sum of this column stands beside how many rows a category has, and the shares of both. */
  readonly sum?: string;
}

/** Few rows and what comes of them, executed by a test and printed in the reference. Days are Excel's numbers. */
export interface AnalysisExample {
  readonly rows: Readonly<Record<string, readonly (string | number | null)[]>>;
  readonly settings: Readonly<Record<string, string | number | readonly number[]>>;
  /** With the further columns after the named ones. */
  readonly gives: readonly (readonly (string | number | boolean | null)[])[];
}
