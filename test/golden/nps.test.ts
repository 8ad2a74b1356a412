import { nps } from "../../src/core/loyalty/nps";
import { computed } from "../support/compute";
import { describeFurther, furtherCases, isNear, ownCases, why } from "./golden";

interface NpsCase {
  readonly id: string;
  readonly fn: string;
  readonly inputs: { readonly scores: readonly number[] };
  readonly expected: number;
}

const check = ({ inputs, expected }: NpsCase) =>
  expect(isNear(computed(nps, inputs), expected, 1e-12)).toBe(true);

describe("nps agrees with the reference", () => {
  test.each(ownCases<NpsCase>("nps").map((one) => [one.id, one] as const))("%s", (_, one) =>
    check(one)
  );
});

describeFurther(`further net promoter scores agree with the reference${why}`, () => {
  test("all of them", () => {
    const others = furtherCases<NpsCase>("rates").filter(({ fn }) => fn === "nps");
    others.forEach(check);
    expect(others.length).toBeGreaterThan(0);
  });
});
