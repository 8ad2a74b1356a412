/** The ways to say of a subscriber that they are lost, and the column of the list of customers that says who is. */
export const DEFINITIONS = {
  "any end": "anyEnd",
  cancelled: "cancelled",
  "not renewed": "notRenewed",
  downgraded: "downgraded",
} as const;
export type Definition = keyof typeof DEFINITIONS;

/** The same of a buyer. */
export const BUYER_DEFINITIONS = {
  silent: "silent",
  "silent (manufacturing)": "silentManufacturing",
  "silent (fmcg)": "silentFmcg",
  "out of rhythm": "outOfRhythm",
  "bought once": "boughtOnce",
  "buys less": "buysLess",
} as const;
export type BuyerDefinition = keyof typeof BUYER_DEFINITIONS;

/** In the order in which they are shown. */
export function namesOf<Names extends object>(definitions: Names): readonly (keyof Names)[] {
  // The keys of a literal are its names.
  return Object.keys(definitions) as (keyof Names)[];
}

/** The column of a definition in the list of customers; undefined where it is none. */
export function columnOf(definition: string): string | undefined {
  const columns: Readonly<Record<string, string>> = { ...DEFINITIONS, ...BUYER_DEFINITIONS };
  return Object.hasOwn(columns, definition) ? columns[definition] : undefined;
}
