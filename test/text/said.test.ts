import { said } from "../../src/text/said";

jest.mock("../../src/text/zh-CN/said", () => {
  throw new Error("Excel is not connected.");
});

test("a Chinese text that cannot be fetched is told as such, and the others are given", async () => {
  await expect(said("action", "Lost", "zh-CN")).resolves.toEqual({
    fault: "texts-out-of-reach",
    values: { language: "zh-CN" },
  });
  expect(typeof (await said("action", "Lost", "zh-TW"))).toBe("string");
  expect(typeof said("action", "Lost", "en")).toBe("string");
});
