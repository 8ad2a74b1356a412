import { changeNames } from "./change-names";
import { currencyNames } from "./currency-names";
import { purchaseNames } from "./purchase-names";
import { subscriptionNames } from "./subscription-names";
import type { Names } from "./words";

const all = { ...purchaseNames, ...subscriptionNames, ...changeNames, ...currencyNames };

/** What a column may be. Two of them may answer needs of one name: a day and a number are both called start. */
export type Concept = keyof typeof all;
export const conceptNames: Readonly<Record<Concept, Names>> = all;
