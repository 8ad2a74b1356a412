import { SEGMENTS } from "../../../src/core/rfm";
import { ACTIONS } from "../../../src/core/risk";
import { said, sayings } from "../../../src/text/said";
import { zhCN } from "../../../src/text/zh-CN";
import { zhTW } from "../../../src/text/zh-TW";

const RULES = [
  ...Array.from({ length: 19 }, (_, at) => `R${at + 1}`),
  ...["W1", "W2", "W3", "W4", "B1", "M1", "M2"],
];

describe("an action is given", () => {
  test("for each segment and each rule, and for nothing else", () =>
    expect(Object.keys(ACTIONS)).toEqual([...Object.keys(SEGMENTS), ...RULES]));
  test.each(Object.keys(ACTIONS))(
    "for %s in each language, ending with its owner",
    async (name) => {
      expect(said("action", name, "en")).toMatch(/[.?] Owner: [a-z ,]+\.$/);
      expect(await said("action", name, "zh-CN")).toMatch(
        /[。？]负责：\p{Script=Han}+(，\p{Script=Han}+)?。$/u
      );
      expect(await said("action", name, "zh-TW")).toMatch(
        /[。？]負責：\p{Script=Han}+(，\p{Script=Han}+)?。$/u
      );
    }
  );
  test("in one or two sentences besides the owner", () => {
    for (const text of Object.values(ACTIONS))
      expect(text.match(/[.?](?= |$)/g)?.length).toBeLessThanOrEqual(3);
  });
  test.each(["At risk", "at RISK", " 有流失风险 ", "有流失風險"])("for %s as for At risk", (name) =>
    expect(said("action", name, "en")).toBe(ACTIONS["At risk"])
  );
  test("in the language asked for, whatever the segment is named in", async () => {
    expect(await said("action", "冠軍", "zh-CN")).toBe(zhCN.actions.Champions);
    expect(await said("action", "Champions", "zh-TW")).toBe(zhTW.actions.Champions);
    expect(await said("action", "r1", "zh-TW")).toBe(zhTW.actions.R1);
  });
});

describe("no action is given", () => {
  test.each(["R20", "W5", "", "555", "constructor", "__proto__"])("for %p", (name) =>
    expect(said("action", name, "en")).toBeUndefined()
  );
  test("without a list of what may be asked for", () =>
    expect(sayings("action")).toEqual(Object.keys(ACTIONS)));
});
