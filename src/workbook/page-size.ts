/** Excel on the web refuses replies over 5 MB. */
export const PAGE_BYTES = 2_000_000;
/** As little as that is worth a round trip, and as much as a slow machine takes in before anybody notices. */
export const FIRST_BYTES = 250_000;
const FEWEST_BYTES = 100_000;
const FEWEST_ROWS = 1_000;
const MOST_ROWS = 100_000;
const MOST_CELLS = 5_000_000;

/** For so long a page may keep the pane from answering its user; 50 ms would be noticed. */
const UNNOTICED = 20;
const FASTEST_GROWTH = 1.5;

/** Rows per page, from the bytes and the time measured so far; smaller for good once Excel refused a page. */
export class PageSize {
  private ceiling = MOST_ROWS;
  private bytes = FIRST_BYTES;
  constructor(
    private bytesPerRow: number,
    private readonly columns: number
  ) {}

  get rows(): number {
    const byCells = Math.floor(MOST_CELLS / Math.max(1, this.columns));
    const byBytes = Math.floor(this.bytes / Math.max(1, this.bytesPerRow));
    return Math.max(1, Math.min(this.ceiling, byCells, Math.max(FEWEST_ROWS, byBytes)));
  }

  measured(bytes: number, rows: number): void {
    this.bytesPerRow = bytes / rows;
  }

  /** A page kept the pane from answering for so many milliseconds. */
  blocked(milliseconds: number): void {
    const growth = Math.min(FASTEST_GROWTH, UNNOTICED / Math.max(1, milliseconds));
    this.bytes = Math.min(PAGE_BYTES, Math.max(FEWEST_BYTES, this.bytes * growth));
  }

  /** False when one row is too large already. */
  refused(rows: number): boolean {
    this.ceiling = Math.floor(rows / 2);
    return this.ceiling >= 1;
  }
}
