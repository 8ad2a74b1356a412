import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Analysis } from "../core/define";
import type { Raw } from "../core/given";
import { SettingField } from "./SettingField";
import { useWords } from "./words";
import { offeredSettings } from "../app/settings-form";

export interface SettingsPanelProps {
  readonly analysis: Analysis;
  /** What was changed from the usual. */
  readonly settings: Raw;
  /** What an empty setting is, where that follows from the rows. */
  readonly follows: Raw;
  readonly disabled: boolean;
  readonly onSet: (name: string, value: unknown) => void;
  readonly onReset: () => void;
}

/** The form of an analysis, drawn from its definition and folded away: the usual values will do for most. */
export function SettingsPanel({
  analysis,
  settings,
  follows,
  disabled,
  onSet,
  onReset,
}: SettingsPanelProps) {
  const { say } = useWords();
  const styles = useStyles();
  const offered = offeredSettings(analysis, settings);
  const changed = offered.filter(([name]) => settings[name] !== undefined).length;
  return (
    <Accordion collapsible>
      <AccordionItem value="settings">
        <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
          {say("step.settings")}:{" "}
          {changed === 0 ? say("settings.summary") : say("settings.changed", { count: changed })}
        </AccordionHeader>
        <AccordionPanel className={styles.fields}>
          {offered.map(([name, param]) => (
            <SettingField
              key={`${analysis.id} ${name}`}
              analysis={analysis.id}
              name={name}
              param={param}
              value={settings[name]}
              follows={follows[name]}
              disabled={disabled}
              onSet={(value) => onSet(name, value)}
            />
          ))}
          {changed > 0 && (
            <div>
              <Button size="small" disabledFocusable={disabled} onClick={onReset}>
                {say("settings.reset")}
              </Button>
            </div>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
});
