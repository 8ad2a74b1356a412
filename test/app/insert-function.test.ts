import { argumentOf, compose, spillOf } from "../../src/app/insert-function";
import { wordsOf } from "../../src/text/all-words";
import { signaturesIn } from "../../src/text/signature";

const all = signaturesIn(wordsOf("en"));
function functionNamed(name: string) {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}
function argument(name: string, parameter: string, typed: string) {
  const found = functionNamed(name).parameters.find((one) => one.name === parameter);
  if (!found) throw new Error(`${name} has no ${parameter}.`);
  return argumentOf(found, typed);
}

describe("an argument is", () => {
  test.each([
    ["50", "50"],
    [" 0,05 ", "0.05"],
    ["5%", "5%"],
    ["B2", "B2"],
    ["$B$2:$B$9", "$B$2:$B$9"],
    ["'My orders'!B2", "'My orders'!B2"],
    ["Orders[Customer ID]", "Orders[Customer ID]"],
    ["Lost", "Lost"],
    ["", ""],
  ])("of a number %j: %s", (typed, text) => expect(argument("RATE", "lost", typed)).toBe(text));

  test("of an option in quotes", () =>
    expect(argument("RATE", "method", "plusnew")).toBe('"plusnew"'));

  test("of a day the day, whatever the language of Excel", () =>
    expect(argument("ROLLFORWARD", "asOf", "2024-06-30")).toBe("DATE(2024, 6, 30)"));

  test.each(["fifty customers", "=1+1", '1)&HYPERLINK("http://x")', "B2;B3", "A1:B2)"])(
    "never what could end it: %s",
    (typed) => expect(argument("RATE", "lost", typed)).toBeUndefined()
  );

  test("of a text always one text", () =>
    expect(argument("BENCHMARK", "who", 'a")&X("')).toBe('"a"")&X("""'));
});

describe("a formula", () => {
  const rate = functionNamed("RATE");

  test("has what was typed, and ends with the last of it", () => {
    expect(compose(rate, { lost: "50", start: "500" })).toEqual({
      formula: "=CHURN.RATE(50, 500)",
    });
    expect(compose(rate, { lost: "B2", start: "C2", method: "average" })).toEqual({
      formula: '=CHURN.RATE(B2, C2, , "average")',
    });
  });

  test("is none while a needed argument is missing or cannot be one", () => {
    expect(compose(rate, { lost: "50" })).toEqual({ lacks: "start" });
    expect(compose(rate, { lost: "fifty customers", start: "500" })).toEqual({ lacks: "lost" });
  });
});

test("a result needs as much room as its definition says", () => {
  expect(spillOf(functionNamed("RATE"))).toEqual({ columns: 1, manyRows: false });
  expect(spillOf(functionNamed("RFM")).manyRows).toBe(true);
  expect(spillOf(functionNamed("CONFIDENCE"))).toMatchObject({ manyRows: false });
});
