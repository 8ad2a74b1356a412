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

/** What systems write where there is no date: 0, 0000-00-00 00:00:00. */
export function isNoDate(text: string): boolean {
  return /^0[0-]*(?: 0[0:]*)?$/.test(text.trim());
}

/** "NULL", "n/a", "present": in a column of ends, that there is none. */
export function isNoEnd(text: string): boolean {
  return NO_END.has(foldText(text));
}
const NO_END: ReadonlySet<string> = new Set(
  (
    "-|–|—|n/a|na|nan|nat|nil|none|null|(null)|blank|(blank)|\\n|never|no end|open|open ended|active|ongoing|running|current|present|now|" +
    "laufend|aktiv|offen|unbefristet|en cours|actif|actual|activo|vigente|" +
    "无|無|空|至今|现在|现用|有效|生效中|进行中|進行中|使用中|未结束|未結束|长期|長期|継続|継続中|利用中"
  ).split("|")
);

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
