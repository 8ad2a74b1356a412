/** Ann renews late, Bob cancels, Cleo moves to a cheaper plan, Dan stays, Eve has just left. */
export const fiveCustomers = {
  rows: {
    customer: ["Ann", "Ann", "Bob", "Cleo", "Cleo", "Dan", "Eve"],
    start: [45_200, 45_345, 45_210, 45_220, 45_310, 45_230, 45_200],
    end: [45_300, null, 45_320, 45_310, null, null, 45_380],
    amount: [10, 10, 20, 30, 15, 40, 50],
    plan: ["S", "S", "M", "L", "S", "L", "L"],
    reason: [null, null, "price", null, null, null, "closed"],
  },
  settings: { from: 45_292, to: 45_382 },
} as const;
