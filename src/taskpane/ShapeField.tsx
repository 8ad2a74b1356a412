import { Field, Select } from "@fluentui/react-components";
import { offeredShapes } from "../app/shapes";
import type { Shape } from "../core/table/recognise/recognition";
import { useWords } from "./words";

export interface ShapeFieldProps {
  readonly shape: Shape;
  readonly disabled: boolean;
  readonly onShape: (shape: Shape) => void;
}

/** What one row is, in a sentence that a person completes. The columns and the questions follow from it. */
export function ShapeField({ shape, disabled, onShape }: ShapeFieldProps) {
  const { say } = useWords();
  return (
    <Field label={say("shape.label")} hint={say(`shape.about.${shape}`)}>
      <Select
        disabled={disabled}
        value={shape}
        onChange={(_, { value }) => {
          const chosen = offeredShapes.find((each) => each === value);
          if (chosen) onShape(chosen);
        }}
      >
        {offeredShapes.map((each) => (
          <option key={each} value={each}>
            {say(`shape.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
