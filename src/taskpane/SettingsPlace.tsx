import { DefaultsPanel } from "./DefaultsPanel";
import { LanguageField } from "./LanguageField";
import type { PlaceProps } from "./place-props";
import { PrivacyPanel } from "./PrivacyPanel";
import { Section } from "./Section";
import { usePlaceWords } from "./place-words";

/** What a person prefers, and what becomes of their data. */
export function SettingsPlace({ personal }: PlaceProps) {
  const say = usePlaceWords();
  return (
    <>
      <Section title={say("preferences.language")}>
        <LanguageField chosen={personal.preferences.language} onLanguage={personal.speak} />
      </Section>
      <Section title={say("defaults.title")}>
        <DefaultsPanel
          defaults={personal.preferences.defaults ?? {}}
          onChange={(defaults) => personal.prefer({ defaults })}
        />
      </Section>
      <Section title={say("privacy.title")}>
        <PrivacyPanel />
      </Section>
    </>
  );
}
