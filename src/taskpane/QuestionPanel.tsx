import {
  Caption1,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Analysis } from "../core/define";
import { useWords } from "./words";

export interface QuestionPanelProps {
  readonly analyses: readonly Analysis[];
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onAsk: (analysis: string) => void;
}

/** The analyses, each by what a person would ask; its title comes second. */
export function QuestionPanel({ analyses, chosen, disabled, onAsk }: QuestionPanelProps) {
  const { say, words } = useWords();
  const styles = useStyles();
  return (
    <RadioGroup
      aria-label={say("step.question")}
      disabled={disabled}
      value={chosen}
      onChange={(_, { value }) => onAsk(value)}
    >
      {analyses.map(({ id }) => {
        const { question, title } = words.analysis(id);
        return (
          <Radio
            key={id}
            value={id}
            label={
              <span className={mergeClasses(styles.label, disabled && styles.off)}>
                <span>{question}</span>
                <Caption1 className={styles.title}>{title}</Caption1>
              </span>
            }
          />
        );
      })}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  // Fluent greys what is not chosen, as if it could not be.
  label: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  off: { color: "inherit" },
  title: { color: tokens.colorNeutralForeground3 },
});
