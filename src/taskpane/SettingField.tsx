import { Field, Input, Select, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { isDayToGive } from "../app/data-days";
import { problemOf, typedText, typedValue } from "../app/settings-form";
import type { Param } from "../core/define";
import { MovesField } from "./MovesField";
import { useWords } from "./words";

export interface SettingFieldProps {
  readonly analysis: string;
  readonly name: string;
  readonly param: Param;
  /** Undefined is the usual value. */
  readonly value: unknown;
  /** What it is while it is empty, where that follows from the rows. */
  readonly follows: unknown;
  /** Whether it is what the person chose for all analyses. */
  readonly isOwn: boolean;
  readonly disabled: boolean;
  readonly onSet: (value: unknown) => void;
}

/** One setting, by the kind of its value. */
export function SettingField(props: SettingFieldProps) {
  const { analysis, name, param } = props;
  const { say, settingText } = useWords();
  const { label, about: told } = settingText(analysis, name);
  const mark = props.isOwn ? say("settings.own") : undefined;
  const about = mark === undefined ? told : say("settings.ownAbout", { mark, about: told });
  if (param.kind === "flag") return <FlagField {...props} label={label} about={about} />;
  if (param.kind === "day") return <DayField {...props} label={label} about={about} />;
  if (param.movesCodes) return <MovesField {...props} label={label} about={about} />;
  if (param.oneOf) return <ChoiceField {...props} label={label} mark={mark} />;
  return <TypedField {...props} label={label} about={about} />;
}

interface Labelled extends SettingFieldProps {
  readonly label: string;
  readonly about: string;
}

function FlagField({ param, value, disabled, label, about, onSet }: Labelled) {
  return (
    <Field hint={about}>
      <Switch
        label={label}
        disabled={disabled}
        checked={(value ?? param.usual) === true}
        onChange={(_, { checked }) => onSet(checked === param.usual ? undefined : checked)}
      />
    </Field>
  );
}

/** Its options explain it; the help of the definition is worded for those who type them in a formula. */
function ChoiceField(props: Omit<Labelled, "about"> & { mark: string | undefined }) {
  const { param, value, disabled, label, mark, onSet } = props;
  const { words } = useWords();
  const usual = param.usual ?? param.oneOf?.[0];
  return (
    <Field label={label} {...(mark === undefined ? {} : { hint: mark })}>
      <Select
        disabled={disabled}
        value={typedText(param, value ?? usual)}
        onChange={(_, data) => onSet(data.value === usual ? undefined : data.value)}
      >
        {param.oneOf?.map((option) => (
          <option key={option} value={option}>
            {capitalised(words.option(option))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** In a sentence the words of options are small; in a list each begins one. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Shows the day that follows from the rows until another one is chosen. */
function DayField({ param, value, follows, disabled, label, about, onSet }: Labelled) {
  const { say } = useWords();
  const isOpen = isDayToGive(param) && follows === undefined;
  return (
    <Field
      label={label}
      hint={isOpen ? `${about} ${say("settings.lastMonth")}` : about}
      {...(problemOf(param, value) ? { validationMessage: say("settings.notDay") } : {})}
    >
      <Input
        type="date"
        disabled={disabled}
        value={typedText(param, value ?? follows)}
        onChange={(_, data) => onSet(typedValue(param, data.value))}
      />
    </Field>
  );
}

/** Keeps what is typed as it is; the value goes up as soon as it means something, and the problem is told below. */
function TypedField({ param, value, disabled, label, about, onSet }: Omit<Labelled, "follows">) {
  const { say, show } = useWords();
  const [typed, setTyped] = useState(() => typedText(param, value));
  const problem = problemOf(param, value);
  const shown =
    value === undefined && typed !== "" && typedValue(param, typed) !== undefined ? "" : typed;
  const message = problem && say(problem.problem, "limit" in problem ? limitOf(problem) : {});
  return (
    <Field
      label={label}
      hint={about}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      <Input
        inputMode="decimal"
        disabled={disabled}
        value={shown}
        placeholder={typedText(param, param.usual)}
        {...(param.kind === "ratio" ? { contentAfter: "%" } : {})}
        onChange={(_, data) => {
          setTyped(data.value);
          onSet(typedValue(param, data.value));
        }}
      />
    </Field>
  );

  function limitOf({ limit }: { limit: number }) {
    return { limit: show(param.kind, limit) };
  }
}
