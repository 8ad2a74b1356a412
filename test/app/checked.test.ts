import { fitting, text } from "../../src/app/checked";

test("what does not fit is left out, and a mistake of ours is not taken for that", () => {
  expect(fitting(text(3), "fits")).toBeUndefined();
  const broken = () => {
    throw new TypeError("a mistake");
  };
  expect(() => fitting(broken, "fits")).toThrow(TypeError);
});
