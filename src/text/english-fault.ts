import { faultSentences, type Fault } from "../core/fault";
import { fill } from "./say";
import { localized } from "./numbers";

/** The sentence of a fault in English, without the weight of the other languages. */
export function englishFault({ fault, values }: Fault): string {
  return fill(faultSentences[fault], localized("en", values));
}
