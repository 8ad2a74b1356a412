import { LAST_DAY, dayOf } from "../calendar/civil";

/** What a number in a date column can be. `day` where it is one. */
export interface NumberDay {
  readonly is: "serial" | "compact" | "unix" | "nothing";
  readonly day: number;
}

const NOTHING: NumberDay = { is: "nothing", day: 0 };
const DAY_OF_1970 = 25_569;
const SECONDS_A_DAY = 86_400;
/** Seconds from 1980 to 2100; a thousand times that in milliseconds. */
const UNIX_FROM = 315_532_800;
const UNIX_UNTIL = 4_133_980_800;

/** A serial is floored to its day. 20241231 and seconds or milliseconds since 1970 (UTC) are recognised as such. */
export function numberDay(number: number): NumberDay {
  if (number >= 1 && number < LAST_DAY + 1) return { is: "serial", day: Math.floor(number) };
  if (!Number.isFinite(number) || number < 1) return NOTHING;
  if (Number.isInteger(number) && number < 100_000_000) return compactDay(number);
  const seconds = number >= UNIX_FROM * 1000 ? number / 1000 : number;
  if (seconds < UNIX_FROM || seconds >= UNIX_UNTIL) return NOTHING;
  return { is: "unix", day: Math.floor(seconds / SECONDS_A_DAY) + DAY_OF_1970 };
}

function compactDay(number: number): NumberDay {
  const year = Math.floor(number / 10_000);
  const day = dayOf(year, Math.floor(number / 100) % 100, number % 100);
  return day === undefined ? NOTHING : { is: "compact", day };
}
