import { Switch } from "@fluentui/react-components";
import { useSwitchStyles } from "./AutomaticPanel";
import { useWords } from "./words";

export interface HistorySwitchProps {
  readonly isKept: boolean;
  readonly disabled: boolean;
  readonly onKeep: (isKept: boolean) => void;
}

/** Whether the figures of each refresh are kept. */
export function HistorySwitch({ isKept, disabled, onKeep }: HistorySwitchProps) {
  const { say } = useWords();
  const styles = useSwitchStyles();
  return (
    <div className={styles.panel}>
      <Switch
        className={styles.choice}
        checked={isKept}
        disabled={disabled}
        label={say("history.switch")}
        onChange={(_, { checked }) => onKeep(checked)}
      />
      <p className={styles.about}>{say("history.switchAbout")}</p>
    </div>
  );
}
