import { fingerprint } from "./fingerprint";
import { type LastWork, type Store, keepPreferences, loadPreferences } from "./preferences";

const MOST_BOOKS = 20;

/** What was last done in this workbook on this computer. */
export function lastWork(store: Store): unknown {
  const book = bookHere();
  return worksIn(store).find((each) => each.book === book)?.work;
}

/** Without work it is forgotten. Where nothing can be kept, the pane begins at the beginning the next time. */
export function keepWork(store: Store, work: unknown): void {
  const book = bookHere();
  const others = worksIn(store).filter((each) => each.book !== book);
  const own = work === undefined ? [] : [{ book, work }];
  keepPreferences(store, { works: [...others.slice(own.length - MOST_BOOKS), ...own] });
}

function worksIn(store: Store): readonly LastWork[] {
  return loadPreferences(store).preferences.works ?? [];
}

/** A new workbook has no address yet: then the sheet and the headers alone tell it from others. */
function bookHere(): string {
  return fingerprint((Office.context.document as Office.Document | undefined)?.url ?? "");
}
