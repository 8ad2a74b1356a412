import { mix } from "./duplicate-rows";
import { integers, withRoom } from "./growing";

/** Codes by text, as a Map keeps them. A million ids are looked up in less than half the time of one: texts of plain
 * ASCII lie packed in one array of whole numbers, and no object of theirs is visited to compare them. */
export class TextCodes {
  /** Entries one after the other: the code, the length of the text, its units four to a number. */
  private entries: Int32Array = integers(SMALLEST);
  private used = 0;
  private count = 0;
  /** Open addressing, two numbers a slot: where an entry begins, plus 1, and its hash; 0 where there is none. */
  private slots: Int32Array = integers(2 * SMALLEST);
  /** The text that was looked up last: its hash, its slot, and whether it is plain ASCII. Most texts are added right after. */
  private asked: string | undefined;
  private hash = 0;
  private slot = 0;
  private isAscii = true;
  private readonly beyondAscii = new Map<string, number>();

  get(text: string): number | undefined {
    this.asked = text;
    this.pack(text);
    if (!this.isAscii) return this.beyondAscii.get(text);
    this.slot = this.slotOf();
    const place = this.slots[this.slot] ?? 0;
    return place === 0 ? undefined : this.entries[place - 1 + CODE];
  }

  /** For a text that has none yet. */
  add(text: string, code: number): void {
    if (text !== this.asked) this.get(text);
    this.asked = undefined;
    if (!this.isAscii) {
      this.beyondAscii.set(text, code);
      return;
    }
    this.slots[this.slot] = this.used + 1;
    this.slots[this.slot + 1] = this.hash;
    this.entries[this.used + CODE] = code;
    this.used += sizeOf(text.length);
    this.count++;
    if (this.count * 4 > this.slots.length) this.spread();
  }

  clear(): void {
    [this.entries, this.slots] = [integers(0), integers(2 * SMALLEST)];
    [this.used, this.count, this.asked] = [0, 0, undefined];
    this.beyondAscii.clear();
  }

  /** Writes the text behind the last entry, where it is one as soon as it is counted. */
  private pack(text: string): void {
    const { length } = text;
    const entries = withRoom(this.entries, this.used + sizeOf(length), integers);
    this.entries = entries;
    let place = this.used + UNITS;
    let hash = length;
    let units = 0;
    for (let at = 0; at < length; at += 4) {
      let word = 0;
      const end = Math.min(length, at + 4);
      for (let unit = at, shift = 0; unit < end; unit++, shift += 8) {
        const code = text.charCodeAt(unit);
        units |= code;
        word |= code << shift;
      }
      entries[place++] = word;
      hash = mix(hash, word);
    }
    entries[this.used + LENGTH] = length;
    this.hash = hash;
    this.isAscii = units < 128;
  }

  /** The slot of the entry that equals what was packed last, or the free one where it belongs. */
  private slotOf(): number {
    const { entries, slots, used, hash } = this;
    const last = slots.length - 1;
    let slot = (2 * hash) & last;
    for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
      if (slots[slot + 1] === hash && isSame(entries, place - 1, used)) return slot;
      slot = (slot + 2) & last;
    }
    return slot;
  }

  private spread(): void {
    const before = this.slots;
    const slots = integers(before.length * 2);
    const last = slots.length - 1;
    for (let old = 0; old < before.length; old += 2) {
      if (before[old] === 0) continue;
      const hash = before[old + 1] ?? 0;
      let slot = (2 * hash) & last;
      while (slots[slot] !== 0) slot = (slot + 2) & last;
      slots[slot] = before[old] ?? 0;
      slots[slot + 1] = hash;
    }
    this.slots = slots;
  }
}

const CODE = 0;
const LENGTH = 1;
const UNITS = 2;
/** A power of two, as the number of slots must be. */
const SMALLEST = 1024;

function sizeOf(length: number): number {
  return UNITS + ((length + 3) >> 2);
}

function isSame(entries: Int32Array, one: number, other: number): boolean {
  const end = other + sizeOf(entries[other + LENGTH]!);
  for (let at = other + LENGTH, its = one + LENGTH; at < end; at++, its++)
    if (entries[its] !== entries[at]) return false;
  return true;
}
