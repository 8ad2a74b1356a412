/** Every code of three scores from 1 to 5 belongs to exactly one segment. Codes are read recency, frequency, money. */
export const SEGMENTS = {
  Champions: "555 554 545 544 455 454 445",
  Loyal: "543 444 435 355 354 345 344 335",
  "Potential loyalist":
    "553 552 551 542 541 533 532 531 453 452 451 442 441 433 432 431 423 353 352 351 342 341 333 323",
  New: "512 511 422 421 412 411 311",
  Promising: "525 524 523 522 521 515 514 513 425 424 415 414 413 315 314 313",
  "Need attention": "535 534 443 434 343 334 325 324",
  "About to sleep": "331 321 312 251 241 231 221 213",
  "At risk":
    "255 254 253 252 245 244 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124",
  "Cannot lose": "215 214 155 154 144 115 114 113",
  Hibernating: "332 322 233 232 223 222 212 211 132 123 122",
  Lost: "151 141 131 121 112 111",
} as const satisfies Record<string, string>;
export type Segment = keyof typeof SEGMENTS;

/** Segments whose customers were good ones and have gone quiet: where acting pays most. */
export const ENDANGERED: readonly Segment[] = ["At risk", "Cannot lose"];

export function codeOf(r: number, f: number, m: number): number {
  return 100 * r + 10 * f + m;
}

/** Undefined for a code of anything but scores from 1 to 5. */
export function usualSegment(code: number): Segment | undefined {
  return byCode.get(code);
}

/** A score of 1 to `bins` on the scale of 1 to 5, in a straight line with the ends kept: of three bins 1, 3 and 5. */
export function onFive(score: number, bins: number): number {
  return Math.round(1 + (4 * (score - 1)) / (bins - 1));
}

const byCode = new Map<number, Segment>();
for (const [segment, codes] of Object.entries(SEGMENTS))
  // The keys of SEGMENTS are the segments.
  for (const code of codes.split(" ")) byCode.set(Number(code), segment as Segment);
