import { Field, Select } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../text/say";
import { usePlaceWords } from "./place-words";

/** Each language by its own name, so that it is found by those who read no other. */
const names: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

export interface LanguageFieldProps {
  /** Undefined: as Excel does. */
  readonly chosen: Language | undefined;
  readonly onLanguage: (language: Language | undefined) => void;
}

export function LanguageField({ chosen, onLanguage }: LanguageFieldProps) {
  const say = usePlaceWords();
  return (
    <Field hint={say("preferences.languageAbout")}>
      <Select
        aria-label={say("preferences.language")}
        value={chosen ?? ""}
        onChange={(_, { value }) => onLanguage(LANGUAGES.find((each) => each === value))}
      >
        <option value="">{say("preferences.asExcel")}</option>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {names[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
