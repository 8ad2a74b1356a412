import { lostBuyersList } from "../../../src/core/lost/buyers-list";
import { analyse } from "../../../src/engine/analyse";
import { JANUARY_2024, resultOf, tableOf, type Order } from "../../support/orders";

const AS_OF = JANUARY_2024 + 430;
const settings = { asOf: AS_OF, threshold: 90, window: 90, drop: 0.4 };
const buys = (customer: string, ...ago: readonly number[]): Order[] =>
  ago.map((days) => ({ customer, date: AS_OF - days, amount: 10 }));
const orders = [
  ...buys("Ann", 60, 40, 20, 0),
  ...buys("Bob", 300),
  ...buys("Cleo", 200, 150, 100),
  ...buys("Dan", 70, 65, 60, 55),
  ...buys("Eve", 280, 250, 220, 190, 160, 130, 100, 30),
  ...buys("Fay", 20),
];
const list = () => resultOf(lostBuyersList, orders, settings);

describe("lost buyers list gives", () => {
  test("what became of every customer, by the first definition that counts them", () => {
    const { columns } = list();
    expect((columns.customer ?? []).map((customer, at) => [customer, columns.group?.[at]])).toEqual(
      [
        ["Ann", "buys on"],
        ["Bob", "bought once"],
        ["Cleo", "silent"],
        ["Dan", "out of rhythm"],
        ["Eve", "buys less"],
        ["Fay", "buys on"],
      ]
    );
  });
  test("nothing where it cannot be judged yet", () =>
    expect(list().columns).toMatchObject({
      boughtOnce: [0, 1, 0, 0, 0, null],
      buysLess: [null, null, null, null, 1, null],
    }));
});

describe("lost buyers list refuses", () => {
  test("rows without a purchase", () =>
    expect(
      analyse(lostBuyersList, tableOf([{ customer: "Ann", date: AS_OF, amount: -1 }]), {})
    ).toEqual({ fault: "no-purchases" }));
});

describe("lost buyers list says", () => {
  test("how many are lost by one definition at least", () =>
    expect(lostBuyersList.answer(list(), settings, AS_OF)).toMatchObject({
      values: { customers: { value: 6 }, lost: { value: 4 }, on: { value: 2 } },
    }));
});
