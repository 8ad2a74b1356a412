import type { ShownColumn } from "../../src/app/answer-parts";
import { tableText } from "../../src/app/copy-answer";
import { wordsOf } from "../../src/text/all-words";

const columns: readonly ShownColumn[] = [
  { name: "customer", label: "Customer", kind: "key", values: ["Ann", "=1+1", "a\tb"] },
  { name: "last", label: "Last", kind: "day", values: [45292, null, 45293] },
  { name: "share", label: "Share", kind: "ratio", values: [1 / 3, 0, null] },
];

test("a copied table has a row for each row, numbers unrounded and days as dates", () => {
  const [heads, first] = tableText(columns, 3, wordsOf("en")).split("\r\n");
  expect(heads).toBe("Customer\tLast\tShare");
  expect(first).toBe("Ann\t2024-01-01\t0.3333333333333333");
});

test("what looks like a formula is pasted as text, and a tab begins no other cell", () => {
  const [, , second, third] = tableText(columns, 3, wordsOf("en")).split("\r\n");
  expect(second).toBe("'=1+1\t\t0");
  expect(third).toBe("a b\t2024-01-02\t");
});
