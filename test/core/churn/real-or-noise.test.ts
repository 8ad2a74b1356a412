import { periodSentences, realOrNoise, sharesOf, uncertaintyOf } from "../../../src/core/churn";
import { wordsOf } from "../../../src/text/all-words";
import { LANGUAGES } from "../../../src/text/words";

const OPENING = [1000, 1000, 1000, 1000];

function saidOf(lost: readonly number[], row: number, opening = OPENING) {
  const { change } = uncertaintyOf(sharesOf(lost, opening), 0.95, () => true);
  const period = ["2024-01", "2024-02", "2024-03", "2024-04"];
  const result = { size: lost.length, columns: { period, lost, opening, change } };
  return realOrNoise(result, row, { part: "lost", of: "opening" }, 0.95);
}

describe("realOrNoise gives", () => {
  test("a difference from the period before that is more than chance, with its rate", () =>
    expect(saidOf([50, 90, 90, 120], 3)).toEqual({
      says: ["higher"],
      values: {
        before: { kind: "label", value: "2024-03" },
        rateBefore: { kind: "ratio", value: 0.09 },
      },
    }));
  test("no more than chance, here and over all periods", () =>
    expect(saidOf([50, 52, 49, 55], 3)).toMatchObject({
      says: ["same", "alike"],
      values: { periods: { kind: "count", value: 4 } },
    }));
  test("chance from one period to the next, and yet a difference over all", () =>
    expect(saidOf([50, 65, 80, 95], 3).says).toEqual(["same", "differ"]));
  test("nothing of all periods where they are two", () =>
    expect(saidOf([50, 52], 1, [1000, 1000]).says).toEqual(["same"]));
  test("nothing of all periods where too few customers are expected to be lost", () =>
    expect(saidOf([1, 0, 1, 0], 3, [20, 20, 20, 20]).says).toEqual(["same"]));
  test("nothing where there is nothing to compare with", () =>
    expect(saidOf([50, 60], 0)).toEqual({ says: [], values: {} }));
});

test.each(LANGUAGES)("the sentences of an answer stand one after the other in %s", (language) => {
  const rate = { kind: "ratio", value: 0.1 } as const;
  const said = wordsOf(language).answer("CHURN_ROLLFORWARD", {
    says: ["same", "running"],
    values: {
      before: { kind: "label", value: "2024-01" },
      rateBefore: rate,
      running: { kind: "label", value: "2024-03" },
    },
  });
  expect(said).not.toMatch(/[{}]/);
  expect(said).toContain("2024-03");
  if (language === "en")
    expect(said).toBe(
      "Compared with the 10.0% of 2024-01, the difference may well be chance. 2024-03 is not complete and is not counted."
    );
  else expect(said).toMatch(/。2024-03/);
});

test("every sentence names what it compares with", () => {
  const { differ, alike, running, ...beside } = periodSentences;
  for (const sentence of Object.values(beside))
    expect(sentence).toMatch(/\{rateBefore\}.*\{before\}/);
  expect([differ, alike].every((sentence) => sentence.includes("{periods}"))).toBe(true);
  expect(running).toContain("{running}");
});
