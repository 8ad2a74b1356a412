import { above0, fitting, text } from "../../src/app/checked";

test("what does not fit is left out, and a mistake of ours is not taken for that", () => {
  expect(fitting(text(3), "fits")).toBeUndefined();
  const broken = () => {
    throw new TypeError("a mistake");
  };
  expect(() => fitting(broken, "fits")).toThrow(TypeError);
});

test("a rate is a number above 0", () => {
  const rates = [1.1, 0, -1, Infinity, "1"].map((value) => fitting(above0, value));
  expect(rates).toEqual([1.1, undefined, undefined, undefined, undefined]);
});
