import { toCell } from "../../src/functions/cell";

describe("toCell gives", () => {
  test.each([
    [5, 5],
    ["x", "x"],
    [true, true],
    ["", ""],
    [null, null],
    [undefined, null],
  ])("plain values as they are: %p", (raw, cell) => expect(toCell(raw)).toBe(cell));

  test.each([
    ["a thrown or passed error", { type: "Error", code: "#N/A", basicValue: "#N/A" }],
    ["an error of an older client", { code: "#N/A" }],
    ["an error as a rich value", { type: "Error", basicType: "Error", basicValue: "#N/A" }],
    ["an error before it is made an object", { type: "CustomFunctionError", code: "#N/A" }],
  ])("%s as an error", (_, raw) => expect(toCell(raw)).toEqual({ error: "#N/A" }));

  test("the number of a formatted number and the text of an entity", () => {
    expect(toCell({ type: "FormattedNumber", basicType: "Double", basicValue: 4.5 })).toBe(4.5);
    const entity = { type: "Entity", text: "Ann", basicType: "Error", basicValue: "#VALUE!" };
    expect(toCell(entity)).toBe("Ann");
  });
  test("text that looks like an error as text", () => expect(toCell("#N/A")).toBe("#N/A"));
  test("an empty rich value as a blank", () => expect(toCell({ type: "Empty" })).toBeNull());
  test("a picture as an error, for it is no value", () => {
    expect(toCell({ type: "WebImage" })).toEqual({ error: "#VALUE!" });
    expect(toCell({ type: "WebImage", basicType: "Error", basicValue: "#VALUE!" })).toEqual({
      error: "#VALUE!",
    });
  });
});
