import {
  Body1,
  Button,
  Field,
  Select,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import {
  AS_OF_RULES,
  DEFAULT_GROUPS,
  type Defaults,
  INDUSTRIES,
  SILENT_DAYS,
  defaultParam,
} from "../app/defaults";
import { SettingField } from "./SettingField";
import { usePlaceWords } from "./place-words";
import { useWords } from "./words";

export interface DefaultsPanelProps {
  readonly defaults: Defaults;
  readonly onChange: (defaults: Defaults) => void;
}

/** What every analysis is to start with on this computer. */
export function DefaultsPanel({ defaults, onChange }: DefaultsPanelProps) {
  const say = usePlaceWords();
  const styles = useStyles();
  // A field keeps what is typed: it begins anew when its value is set from elsewhere.
  const [turn, setTurn] = useState(0);
  const isUsual = Object.keys(defaults).length === 0;
  const setAll = (changed: Defaults) => {
    onChange(changed);
    setTurn(turn + 1);
  };
  return (
    <div className={styles.panel}>
      <Body1 as="p" className={styles.text}>
        {say("defaults.about")}
      </Body1>
      <AsOfField defaults={defaults} onChange={onChange} />
      {DEFAULT_GROUPS.map(({ group, fields }) => (
        <div
          key={group}
          role="group"
          aria-label={say(`defaults.${group}`)}
          className={styles.group}
        >
          <Subtitle2 as="h3" className={styles.text}>
            {say(`defaults.${group}`)}
          </Subtitle2>
          {group === "churn" && <IndustryField defaults={defaults} onChange={setAll} />}
          {fields.map(([name, as]) => (
            <SettingField
              key={`${name} ${turn}`}
              analysis={as}
              name={name}
              param={defaultParam(name, as)}
              value={defaults.values?.[name]}
              follows={undefined}
              isOwn={defaults.values?.[name] !== undefined}
              disabled={false}
              onSet={(value) => onChange(changedBy(defaults, name, value))}
            />
          ))}
        </div>
      ))}
      {!isUsual && (
        <Button className={styles.reset} onClick={() => setAll({})}>
          {say("defaults.reset")}
        </Button>
      )}
    </div>
  );
}

function AsOfField({ defaults, onChange }: DefaultsPanelProps) {
  const say = usePlaceWords();
  const { asOf, ...others } = defaults;
  return (
    <Field label={say("defaults.asOf")} hint={say("defaults.asOfAbout")}>
      <Select
        value={asOf ?? "data"}
        onChange={(_, { value }) => {
          const rule = AS_OF_RULES.find((each) => each === value);
          onChange(rule ? { ...others, asOf: rule } : others);
        }}
      >
        {(["data", ...AS_OF_RULES] as const).map((rule) => (
          <option key={rule} value={rule}>
            {say(`defaults.asOf.${rule}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Fills in the days of silence; they can be changed below. */
function IndustryField({ defaults, onChange }: DefaultsPanelProps) {
  const say = usePlaceWords();
  const { show } = useWords();
  const { industry, ...others } = defaults;
  return (
    <Field label={say("defaults.industry")} hint={say("defaults.industryAbout")}>
      <Select
        value={industry ?? "any"}
        onChange={(_, { value }) => {
          const known = INDUSTRIES.find((each) => each === value);
          const days = known && SILENT_DAYS[known];
          onChange(changedBy(known ? { ...others, industry: known } : others, "threshold", days));
        }}
      >
        <option value="any">{say("defaults.industry.any")}</option>
        {INDUSTRIES.map((each) => (
          <option key={each} value={each}>
            {say(`defaults.industry.${each}`, { days: show("days", SILENT_DAYS[each]) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function changedBy({ values, ...others }: Defaults, name: string, value: unknown): Defaults {
  const kept = Object.entries(values ?? {}).filter(([each]) => each !== name);
  const changed = Object.fromEntries(value === undefined ? kept : [...kept, [name, value]]);
  return Object.keys(changed).length === 0 ? others : { ...others, values: changed };
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  reset: { alignSelf: "flex-start" },
});
