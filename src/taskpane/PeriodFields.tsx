import { Caption1, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type PeriodForm, spannedText } from "../app/period-form";
import type { PeriodChoice } from "../core/table/period-headers";
import { useWords } from "./words";

export interface PeriodFieldsProps {
  readonly form: PeriodForm;
  readonly choice: PeriodChoice;
  readonly disabled: boolean;
  readonly onChoose: (choice: PeriodChoice) => void;
}

/** What the periods were taken for, and what they do not say themselves. */
export function PeriodFields({ form, choice, disabled, onChoose }: PeriodFieldsProps) {
  const texts = useWords();
  const { say, words } = texts;
  const { kind, kinds, asksYear, covered } = form;
  return (
    <>
      {asksYear && <YearField choice={choice} disabled={disabled} onChoose={onChoose} />}
      {kinds.length > 1 && (
        <Field label={say("periods.length")}>
          <Select
            disabled={disabled}
            value={kind}
            onChange={(_, { value }) => {
              const chosen = kinds.find((each) => each === value);
              if (chosen) onChoose({ ...choice, kind: chosen });
            }}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.option(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {covered && <Caption1>{spannedText(covered, texts)}</Caption1>}
    </>
  );
}

/** Takes a year as soon as it has four digits. */
function YearField({ choice, disabled, onChoose }: Omit<PeriodFieldsProps, "form">) {
  const { say } = useWords();
  const [typed, setTyped] = useState(choice.year === undefined ? "" : String(choice.year));
  return (
    <Field
      label={say("periods.firstYear")}
      hint={say("periods.yearHint")}
      required={choice.year === undefined}
    >
      <Input
        inputMode="numeric"
        maxLength={4}
        disabled={disabled}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          const kept = choice.kind === undefined ? {} : { kind: choice.kind };
          const isYear = /^(?:19|20)\d\d$/u.test(value.trim());
          onChoose(isYear ? { ...kept, year: Number(value) } : kept);
        }}
      />
    </Field>
  );
}
