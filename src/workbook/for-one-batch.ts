/**
 * Microsoft's client keeps every range, with all its cells, until `Excel.run` ends; this one it lets go. It is good until
 * the next sync.
 */
export function forOneBatch(range: Excel.Range): Excel.Range {
  // To track it by hand takes it off the list of those kept; nothing is sent for either.
  range.track();
  range.untrack();
  return range;
}
