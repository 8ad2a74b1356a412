import { wordsOf } from "../../src/text/all-words";
import type { Language } from "../../src/text/say";
import { type Signature, signaturesIn } from "../../src/text/signature";

export { isMetric, syntaxOf, type Signature, type SignatureParam } from "../../src/text/signature";

export function signatures(language: Language): Signature[] {
  return signaturesIn(wordsOf(language));
}
