import { browserStore } from "../../src/app/browser-store";

const KEY = "ChurnAnalytics.preferences";

/** What the browser keeps after something was written. */
function keptBy(globals: object): unknown {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  Reflect.deleteProperty(globalThis, "Office");
  Object.assign(globalThis, { localStorage, ...globals });
  const store = browserStore();
  expect(store.read()).toBeNull();
  store.write("{}");
  expect(store.read()).toBe("{}");
  return Object.fromEntries(kept);
}
afterEach(() => {
  for (const name of ["Office", "localStorage"]) Reflect.deleteProperty(globalThis, name);
});

describe("what a person prefers is kept", () => {
  test("apart for each site that shows Excel on the web", () => {
    const context = { partitionKey: "site-1." };
    expect(keptBy({ Office: { context } })).toEqual({ [`site-1.${KEY}`]: "{}" });
  });

  test("under a name of its own in a desktop Excel, before Excel is there, and without it", () => {
    for (const globals of [{ Office: { context: {} } }, { Office: {} }, {}])
      expect(keptBy(globals)).toEqual({ [KEY]: "{}" });
  });
});
