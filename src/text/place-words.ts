import { placeFunctions } from "./en/place-functions";
import { placeSettings } from "./en/place-settings";
import { placeTemplates } from "./en/place-templates";
import { localized } from "./numbers";
import { fill, type Fillings, type Language } from "./say";
import { placeFunctions as simplifiedFunctions } from "./zh-CN/place-functions";
import { placeSettings as simplifiedSettings } from "./zh-CN/place-settings";
import { placeTemplates as simplifiedTemplates } from "./zh-CN/place-templates";
import { placeFunctions as traditionalFunctions } from "./zh-TW/place-functions";
import { placeSettings as traditionalSettings } from "./zh-TW/place-settings";
import { placeTemplates as traditionalTemplates } from "./zh-TW/place-templates";

/** What only those parts of the pane say that are fetched when they are opened: the first load is not to carry it. */
export const placeTexts = {
  en: { ...placeFunctions, ...placeSettings, ...placeTemplates },
  "zh-CN": { ...simplifiedFunctions, ...simplifiedSettings, ...simplifiedTemplates },
  "zh-TW": { ...traditionalFunctions, ...traditionalSettings, ...traditionalTemplates },
} satisfies Record<Language, Readonly<Record<string, string>>>;

export type PlaceKey = keyof (typeof placeTexts)["en"];
export type SayPlace = (key: PlaceKey, values?: Fillings) => string;

export function placeWords(language: Language): SayPlace {
  const texts: Readonly<Record<PlaceKey, string>> = placeTexts[language];
  return (key, values) => fill(texts[key], localized(language, values));
}
