import { Select } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../text/say";
import { useWords } from "./words";

/** Each language by its own name, so that it is found by those who read no other. */
const names: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

export function LanguageField({
  onLanguage,
}: {
  readonly onLanguage: (language: Language) => void;
}) {
  const { say, language } = useWords();
  return (
    <Select
      size="small"
      appearance="filled-lighter"
      aria-label={say("language.label")}
      value={language}
      onChange={(_, { value }) => {
        const chosen = LANGUAGES.find((each) => each === value);
        if (chosen) onLanguage(chosen);
      }}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {names[each]}
        </option>
      ))}
    </Select>
  );
}
