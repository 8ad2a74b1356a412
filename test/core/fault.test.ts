import { fault, isFault } from "../../src/core/fault";

test("a fault is a value that carries what fills its sentence", () => {
  expect(fault("no-customers-at-start")).toEqual({ fault: "no-customers-at-start" });
  expect(isFault(fault("no-customers-at-start"))).toBe(true);
  expect(isFault(0.1)).toBe(false);
});
