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
  /** What the person chose for all analyses. */
  readonly starting: Raw;
  /** What an empty setting is, where that follows from the rows. */
  readonly follows: Raw;
  readonly disabled: boolean;
  readonly onSet: (name: string, value: unknown) => void;
  readonly onReset: () => void;
}

/** The form of an analysis, drawn from its definition and folded away: the usual values will do for most. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { analysis, settings, starting, follows, disabled, onSet, onReset } = props;
  const { say } = useWords();
  const styles = useStyles();
  const offered = offeredSettings(analysis, settings);
  const changed = offered.filter(([name]) => settings[name] !== starting[name]).length;
  const own = offered.filter(([name]) => isOwn(name)).length;
  const isUsual = offered.every(([name]) => settings[name] === undefined);
  const usual = say(own > 0 ? "settings.ownSummary" : "settings.summary");
  const summary = changed > 0 ? say("settings.changed", { count: changed }) : usual;
  return (
    <Accordion collapsible>
      <AccordionItem value="settings">
        <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
          {say("definition.setting", { label: say("step.settings"), text: summary })}
        </AccordionHeader>
        <AccordionPanel className={styles.fields}>
          {offered.map(([name, param]) => (
            <SettingField
              key={`${analysis.id} ${name} ${String(starting[name])}`}
              analysis={analysis.id}
              name={name}
              param={param}
              value={settings[name]}
              follows={follows[name]}
              isOwn={isOwn(name)}
              disabled={disabled}
              onSet={(value) => onSet(name, value)}
            />
          ))}
          {!isUsual && (
            <div>
              <Button size="small" disabledFocusable={disabled} onClick={onReset}>
                {say(own > 0 ? "settings.resetAll" : "settings.reset")}
              </Button>
            </div>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );

  function isOwn(name: string): boolean {
    return starting[name] !== undefined && settings[name] === starting[name];
  }
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
