import { LANGUAGES } from "../../src/text/say";
import { placeTexts } from "../../src/text/place-words";

test.each(LANGUAGES)("in %s each wording of a place fills the same values as in English", (one) => {
  const values = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();
  for (const [key, text] of Object.entries(placeTexts.en)) {
    const said: string = placeTexts[one][key as keyof typeof placeTexts.en];
    expect([key, values(said)]).toEqual([key, values(text)]);
    expect([
      key,
      one !== "en" && /[a-z]{4,}/u.test(said.replace(/\{\w+\}|office\.js|Microsoft|Excel/gu, "")),
    ]).toEqual([key, false]);
  }
});
