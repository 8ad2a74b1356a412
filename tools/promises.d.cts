export interface Promised {
  readonly file: string;
  readonly titles: readonly string[];
}
export const FOLDER_OF_CASES: string;
/** For each row of the tables of a page, the tests that its last cell names. */
export function promisedIn(text: string): Promised[][];
