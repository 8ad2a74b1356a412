const SECONDS_A_DAY = 86_400;

/** The time of day of a serial, in seconds. Days are what is computed with; the time only tells two rows apart. */
export function clockOfNumber(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY);
}

/** A number for the time written after a date, equal for equal text; 0 where none is written. */
export function clockOfText(text: string): number {
  const colon = text.indexOf(":");
  let hash = 0;
  if (colon < 0) return hash;
  for (let index = Math.max(colon - 2, 0); index < text.length; index++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  return hash;
}
