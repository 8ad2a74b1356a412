import { type Store, keepPreferences, loadPreferences } from "../../src/app/preferences";
import { storeOf } from "../support/store";

const refusing: Store = {
  read: () => {
    throw new Error("SecurityError");
  },
  write: () => {
    throw new Error("QuotaExceededError");
  },
};

describe("preferences give", () => {
  test("the usual ones, without a word about it, where nothing was kept", () => {
    expect(loadPreferences(storeOf(null))).toEqual({ preferences: {}, notice: undefined });
  });

  test("what was kept, and a change beside it", () => {
    const store = storeOf(null);
    keepPreferences(store, { language: "zh-TW" });
    keepPreferences(store, { place: "settings" });
    const { preferences, notice } = loadPreferences(store);
    expect(preferences).toEqual({ language: "zh-TW", place: "settings" });
    expect(notice).toBeUndefined();
  });

  test("the usual again once a choice is taken back", () => {
    const store = storeOf(null);
    keepPreferences(store, { language: "zh-TW" });
    keepPreferences(store, { language: undefined });
    expect(loadPreferences(store).preferences.language).toBeUndefined();
  });
});

describe("preferences survive", () => {
  test.each(["{", "[]", "null", "17", '"text"', ""])("what is not theirs: %j", (text) => {
    const store = storeOf(text);
    expect(loadPreferences(store)).toEqual({ preferences: {}, notice: "corrupt" });
    expect(keepPreferences(store, { place: "workbook" })).toBeUndefined();
    expect(loadPreferences(store)).toEqual({
      preferences: { place: "workbook" },
      notice: undefined,
    });
  });

  test("values that mean nothing here", () => {
    const text =
      '{"version":1,"language":"tlh","place":{"toString":1},"trusted":{"length":9},"__proto__":{"language":"en"}}';
    expect(loadPreferences(storeOf(text)).preferences).toEqual({});
    const trusted = storeOf('{"trusted":["a",1,null]}');
    expect(loadPreferences(trusted).preferences).toEqual({ trusted: ["a"] });
  });

  test("a newer version, whose fields they leave as they are", () => {
    const store = storeOf('{"version":7,"language":"zh-CN","mood":"good"}');
    const { preferences, notice } = loadPreferences(store);
    expect([preferences.language, notice]).toEqual(["zh-CN", "newer"]);
    keepPreferences(store, { language: "en" });
    expect(JSON.parse(store.text ?? "")).toEqual({ version: 7, language: "en", mood: "good" });
  });

  test("a browser that keeps nothing, and say so when something is to be kept", () => {
    expect(loadPreferences(refusing)).toEqual({ preferences: {}, notice: undefined });
    expect(keepPreferences(refusing, { language: "en" })).toBe("not-kept");
  });
});
