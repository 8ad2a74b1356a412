import { type Place, watchPlace } from "../workbook";

/** Tells when cells of a place moved, until the returned function is called. */
export function followPlace(place: Place, onMove: () => void): () => void {
  // Without the subscription nothing is told; nothing else is lost.
  const watching = watchPlace(place, onMove).catch(() => undefined);
  return () => void watching.then((stop) => stop?.());
}
