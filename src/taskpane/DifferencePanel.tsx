import {
  Body1,
  Body1Strong,
  Caption1,
  Field,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import {
  differenceOf,
  listingQuestion,
  waysOf,
  type CountingWay,
  type Disagreement,
} from "../app/difference";
import type { Result } from "../app/state";
import { AnswerBox } from "./AnswerBox";
import { useWords } from "./words";

/** Two ways of counting side by side, and the customers that make the difference. It has no form of its own elsewhere:
 * it compares two rows of one result. */
export function DifferencePanel({ result }: { readonly result: Result }) {
  const texts = useWords();
  const { say } = texts;
  const styles = useStyles();
  const ways = waysOf(result, texts);
  const [chosen, setChosen] = useState({ one: 0, other: 2 });
  const [one, other] = [ways[chosen.one], ways[chosen.other]];
  if (!one || !other) return null;
  const { says, because } = differenceOf(result, [one, other], texts);
  const about = result.result.columns.convention === undefined ? "lost" : "difference";
  return (
    <AnswerBox title={say(`${about}.title`)}>
      <div className={styles.choices}>
        <WayField
          label={say(`${about}.one`)}
          ways={ways}
          chosen={chosen.one}
          onChoose={(at) => setChosen({ ...chosen, one: at })}
        />
        <WayField
          label={say(`${about}.other`)}
          ways={ways}
          chosen={chosen.other}
          onChoose={(at) => setChosen({ ...chosen, other: at })}
        />
      </div>
      <Body1 as="p" className={styles.text} aria-live="polite">
        {says}
      </Body1>
      <ul className={styles.list}>
        {because.map((disagreement) => (
          <GroupItem
            key={`${disagreement.group} ${disagreement.parts.join(" ")}`}
            disagreement={disagreement}
          />
        ))}
      </ul>
      <Caption1 className={styles.customers}>
        {say("difference.all", { question: listingQuestion(result, texts) })}
      </Caption1>
    </AnswerBox>
  );
}

function GroupItem({ disagreement }: { readonly disagreement: Disagreement }) {
  const { say } = useWords();
  const styles = useStyles();
  const { group, count, customers, parts } = disagreement;
  const more = count - customers.length;
  return (
    <li className={styles.group}>
      <Body1Strong>{say("difference.group", { group, count })}</Body1Strong>
      {parts.map((part) => (
        <Body1 key={part} as="p" className={styles.text}>
          {part}
        </Body1>
      ))}
      <Caption1 className={styles.customers}>
        <bdi>{customers.join(" · ")}</bdi>
        {more > 0 && say("difference.more", { count: more })}
      </Caption1>
    </li>
  );
}

interface WayFieldProps {
  readonly label: string;
  readonly ways: readonly CountingWay[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

function WayField({ label, ways, chosen, onChoose }: WayFieldProps) {
  const { show } = useWords();
  const styles = useStyles();
  const rate = ways[chosen]?.rate ?? null;
  return (
    <Field label={label} className={styles.choice}>
      <Select value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))}>
        {ways.map((way, at) => (
          <option key={way.name} value={String(at)}>
            {way.label}
          </option>
        ))}
      </Select>
      <span className={styles.rate}>{show("ratio", rate)}</span>
    </Field>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  choice: { flexGrow: 1, flexBasis: "160px", minWidth: 0 },
  rate: {
    display: "block",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  group: { display: "flex", flexDirection: "column", minWidth: 0 },
  customers: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
