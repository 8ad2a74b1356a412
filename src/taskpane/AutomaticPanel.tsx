import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { Automatic } from "../app/automatic";
import { useWords } from "./words";

export interface AutomaticPanelProps {
  readonly automatic: Automatic;
  readonly disabled: boolean;
  readonly onAutomate: (wish: Automatic) => void;
}

/** When the workbook refreshes itself. */
export function AutomaticPanel({ automatic, disabled, onAutomate }: AutomaticPanelProps) {
  const { say } = useWords();
  const styles = useSwitchStyles();
  return (
    <div className={styles.panel} role="group" aria-label={say("automatic.title")}>
      {(["onOpen", "onChange"] as const).map((when) => (
        <Switch
          key={when}
          className={styles.choice}
          checked={automatic[when]}
          disabled={disabled}
          label={say(`automatic.${when}`)}
          onChange={(_, { checked }) => onAutomate({ ...automatic, [when]: checked })}
        />
      ))}
      <p className={styles.about}>{say("automatic.about")}</p>
    </div>
  );
}

/** A switch or two, and what they do. */
export const useSwitchStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column" },
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
