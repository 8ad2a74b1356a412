import { Button, Field, Input, Select } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { argumentOf } from "../app/insert-function";
import type { SignatureParam } from "../text/signature";
import { usePlaceWords } from "./place-words";
import { useWords } from "./words";

export interface ArgumentFieldProps {
  readonly parameter: SignatureParam;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onTake: () => void;
}

/** One argument: a choice, or what is typed or taken from the sheet. */
export function ArgumentField({ parameter, typed, onType, onTake }: ArgumentFieldProps) {
  const say = usePlaceWords();
  const { words } = useWords();
  const { name, about, isOptional, param } = parameter;
  const isWrong = argumentOf(parameter, typed) === undefined;
  return (
    <Field
      label={isOptional ? say("functions.optional", { name }) : name}
      hint={about}
      size="small"
      {...(isWrong ? { validationMessage: say("functions.notTaken") } : {})}
    >
      {param.oneOf ? (
        <Select value={typed} onChange={(_, { value }) => onType(value)}>
          <option value="">{isOptional ? say("functions.choose") : ""}</option>
          {param.oneOf.map((option) => (
            <option key={option} value={option}>
              {words.option(option)}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={typed}
          placeholder={placeholderOf(parameter)}
          onChange={(_, { value }) => onType(value)}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<CursorClickRegular />}
              aria-label={say("functions.take", { name })}
              title={say("functions.take", { name })}
              onClick={onTake}
            />
          }
        />
      )}
    </Field>
  );
}

function placeholderOf({ param, isRange }: SignatureParam): string {
  if (param.usual !== undefined) return String(param.usual);
  return isRange ? "A2:A100" : "";
}
