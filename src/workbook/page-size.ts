/** Excel on the web refuses replies over 5 MB; at 2 MB the page stays responsive while one is taken in. */
export const PAGE_BYTES = 2_000_000;
const FEWEST_ROWS = 1_000;
const MOST_ROWS = 100_000;
const MOST_CELLS = 5_000_000;

/** Rows per page, from the bytes measured so far; smaller for good once Excel refused a page. */
export class PageSize {
  private ceiling = MOST_ROWS;
  constructor(
    private bytesPerRow: number,
    private readonly columns: number
  ) {}

  get rows(): number {
    const byCells = Math.floor(MOST_CELLS / Math.max(1, this.columns));
    const byBytes = Math.floor(PAGE_BYTES / Math.max(1, this.bytesPerRow));
    return Math.max(1, Math.min(this.ceiling, byCells, Math.max(FEWEST_ROWS, byBytes)));
  }

  measured(bytes: number, rows: number): void {
    if (rows > 0) this.bytesPerRow = bytes / rows;
  }

  /** False when one row is too large already. */
  refused(rows: number): boolean {
    this.ceiling = Math.floor(rows / 2);
    return this.ceiling >= 1;
  }
}
