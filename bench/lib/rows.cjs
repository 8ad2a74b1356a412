const SIZES = [10_000, 100_000, 1_048_575];
const HUGE = 10_000_000;
const ROWS_A_PAGE = 20_000;
const ROWS_A_CUSTOMER = 10;
const FIRST_DAY = 44_562; // 2022-01-01
const LAST_DAY = FIRST_DAY + 1_095; // 36 months

/** Numbers from 0 to 1, the same ones after the same seed (mulberry32). */
function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Orders as `[customer, serial with a time of day, amount]`, in no order. A customer buys within a stretch of
 * time of their own. The cells come out of JSON.parse, as those of Excel do: every id is a text of its own.
 */
function rowsOf(size) {
  const chance = chances(20_250_101);
  const customers = Math.max(1, Math.round(size / ROWS_A_CUSTOMER));
  const spans = Array.from({ length: customers }, () => {
    const start = FIRST_DAY + Math.floor(chance() * 1_000);
    return { start, days: 1 + Math.floor(chance() ** 2 * (LAST_DAY - start)) };
  });
  const rows = [];
  for (let from = 0; from < size; from += ROWS_A_PAGE) {
    const page = Array.from({ length: Math.min(ROWS_A_PAGE, size - from) }, () => {
      const customer = Math.floor(chance() * customers);
      const { start, days } = spans[customer];
      const serial = start + Math.floor(chance() * days) + Math.floor(chance() * 86_400) / 86_400;
      const cents = 100 + Math.floor(chance() ** 3 * 90_000);
      return [`C-${String(customer * 7_919 + 1_000_000_000)}`, serial, cents / 100];
    });
    for (const row of JSON.parse(JSON.stringify(page))) rows.push(row);
  }
  return rows;
}

module.exports = { SIZES, HUGE, ROWS_A_PAGE, chances, rowsOf };
