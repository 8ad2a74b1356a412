import { resultColumns } from "../../src/core/result-columns";

const gives = {
  period: { kind: "label", header: "Period", dayWhen: { setting: "period", is: "day" } },
  money: { kind: "money", header: "Money" },
  low: { kind: "ratio", header: "Low", onlyInPane: true },
} as const;

describe("resultColumns gives", () => {
  const columns = { period: ["2024"], money: [1], low: [null] };
  const names = (result: Readonly<Record<string, readonly (string | number | null)[]>>) =>
    resultColumns({ gives }, { size: 1, columns: result }, {}).map(({ name }) => name);

  test("the columns in the order of the definition", () =>
    expect(names({ low: [null], money: [1], period: ["2024"] })).toEqual([
      "period",
      "money",
      "low",
    ]));
  test("none that the result does not have", () =>
    expect(names({ period: ["2024"], low: [null] })).toEqual(["period", "low"]));
  test("one without rows all the same", () =>
    expect(names({ period: [], money: [], low: [] })).toHaveLength(3));
  test("days where the setting makes them days", () =>
    expect(resultColumns({ gives }, { size: 1, columns }, { period: "day" })[0]?.kind).toBe("day"));
  test("further columns behind, headed by their number", () =>
    expect(
      resultColumns(
        { gives, spread: { setting: "measure", kinds: { share: "ratio" } } },
        { size: 1, columns, spread: [[1], [0.5]] },
        { measure: "share" }
      ).slice(3)
    ).toMatchObject([
      { header: 0, kind: "ratio" },
      { header: 1, kind: "ratio", values: [0.5] },
    ]));
});
