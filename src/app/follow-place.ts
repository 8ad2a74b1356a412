import { type Place, type PlaceTells, watchPlace } from "../workbook";

/** Tells when cells of a place moved or changed, until the returned function is called. */
export function followPlace(place: Place, tells: PlaceTells): () => void {
  // Without the subscription nothing is told; nothing else is lost.
  const watching = watchPlace(place, tells).catch(() => undefined);
  // Where Excel does not stop telling, an edit too many is told; nothing else is lost.
  return () => void watching.then((stop) => stop?.()).catch(() => undefined);
}
