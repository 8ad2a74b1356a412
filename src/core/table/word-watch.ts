import { HEADER, TOTAL, UNREADABLE } from "./column-reader";
import { foldText } from "./plain-text";

const LONGEST_WORD = 80;
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  "n/a na nan null none nil unknown tbd tba blank (blank) (null) pending never ? - 无 無 空 未知 不明".split(
    " "
  )
);
const TOTAL_WORDS: ReadonlySet<string> = new Set(
  "total totals subtotal sub-total sum summe gesamt gesamtsumme zwischensumme totaux sous-total suma".split(
    " "
  )
);
const TOTAL_STARTS =
  /^(?:(?:grand|sub|column|overall)[ -]?total|total(?: general)?\b|gesamt|合计|合計|总计|總計|小计|小計|总和|總和|총계|합계)/;

/** Tells the words that may stand in a column of dates or amounts: the header, its repetitions, totals. */
export class WordWatch {
  constructor(private header: string | undefined) {
    this.header = header === undefined ? undefined : foldText(header);
  }

  /** The state of text that is no date and no amount. Without a known header, the first row may be it. */
  stateOf(text: string, row: number): number {
    if (text.length > LONGEST_WORD) return UNREADABLE;
    const word = foldText(text);
    if (this.header === undefined && row === 0 && mayBeHeader(word)) this.header = word;
    if (word === this.header) return HEADER;
    return isTotal(word) ? TOTAL : UNREADABLE;
  }
}

/** "Total", "Grand total", "合计" and the like, folded. */
export function isTotal(word: string): boolean {
  return TOTAL_WORDS.has(word.replace(/[:：]$/, "")) || TOTAL_STARTS.test(word);
}

/** Nothing but such a word: "Total Wine" is a customer. */
export function isOnlyTotal(word: string): boolean {
  const plain = word.replace(/[:：]$/, "");
  return TOTAL_WORDS.has(plain) || TOTAL_STARTS.exec(plain)?.[0].length === plain.length;
}

function mayBeHeader(word: string): boolean {
  return word.length > 1 && !/\d/.test(word) && !PLACEHOLDERS.has(word);
}
