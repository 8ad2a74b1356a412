export type Separator = "," | ";" | "\t";

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Reads records of separated text one after another, as RFC 4180 has them, from a text held in memory. */
export class CsvReader {
  private at = 0;
  private readonly separator: number;

  constructor(
    private readonly text: string,
    separator: Separator
  ) {
    this.separator = separator.charCodeAt(0);
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Share of the text that has been read. */
  get progress(): number {
    return this.text.length === 0 ? 1 : this.at / this.text.length;
  }

  record(): string[] {
    const fields: string[] = [];
    for (;;) {
      fields.push(this.text.charCodeAt(this.at) === QUOTE ? this.quoted() : this.plain());
      const end = this.text.charCodeAt(this.at);
      if (end === this.separator) {
        this.at++;
        continue;
      }
      if (end === CR) this.at++;
      if (this.text.charCodeAt(this.at) === LF) this.at++;
      return fields;
    }
  }

  private plain(): string {
    const { text, separator } = this;
    const start = this.at;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LF || code === CR) break;
    }
    this.at = at;
    return text.slice(start, at);
  }

  /** A quote that never closes runs to the end of the text, as in Excel. */
  private quoted(): string {
    let field = "";
    let start = this.at + 1;
    for (;;) {
      const close = this.text.indexOf('"', start);
      if (close < 0) {
        this.at = this.text.length;
        return field + this.text.slice(start);
      }
      field += this.text.slice(start, close);
      if (this.text.charCodeAt(close + 1) !== QUOTE) {
        this.at = close + 1;
        return field + this.plain();
      }
      field += '"';
      start = close + 2;
    }
  }
}

/** The separator that cuts the first lines into the most fields, the same number in each. */
export function findSeparator(text: string): Separator {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (told === "," || told === ";" || told === "\t") return told;
  const sample = text.slice(0, 20_000);
  let best: { separator: Separator; score: number } = { separator: ",", score: 0 };
  for (const separator of [",", ";", "\t"] as const) {
    const reader = new CsvReader(sample, separator);
    const widths: number[] = [];
    while (!reader.isAtEnd && widths.length < 20) widths.push(reader.record().length);
    const first = widths[0] ?? 1;
    const alike = widths.filter((width) => width === first).length / widths.length;
    const score = (first - 1) * alike;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** UTF-8 or UTF-16 by its mark, else UTF-8, else the Windows code page of Western Europe. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\ufffd") ? new TextDecoder("windows-1252").decode(bytes) : text;
}
