import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Subtitle2Stronger,
  makeStyles,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useRef } from "react";
import { type Signature, byTopic, purposeOf } from "../text/signature";
import { Section } from "./Section";
import { usePlaceWords } from "./place-words";

export interface FunctionListProps {
  readonly query: string;
  /** Those that fit, the best first. */
  readonly found: readonly Signature[];
  /** The one that was looked at before. */
  readonly focused: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
}

/** All functions by what they are about; those that fit, once something is asked. */
export function FunctionList({ query, found, focused, onQuery, onChoose }: FunctionListProps) {
  const say = usePlaceWords();
  const styles = useStyles();
  const isAsked = query.trim() !== "";
  const list = { focused, onChoose };
  return (
    <Section title={say("functions.title")}>
      <Field label={say("functions.search")} hint={say("functions.example")}>
        <Input
          type="search"
          value={query}
          contentBefore={<SearchRegular />}
          onChange={(_, { value }) => onQuery(value)}
        />
      </Field>
      <Caption1 role="status" className={styles.count}>
        {found.length > 0
          ? say("functions.found", { count: found.length })
          : say("functions.none", { query })}
      </Caption1>
      {found.length === 0 && (
        <div>
          <Button onClick={() => onQuery("")}>{say("functions.all")}</Button>
        </div>
      )}
      {isAsked ? (
        <Items functions={found} {...list} />
      ) : (
        byTopic(found).map(([topic, functions]) => (
          <div key={topic}>
            <Subtitle2Stronger as="h3" block className={styles.topic}>
              {say(`topic.${topic}`)}
            </Subtitle2Stronger>
            <Items functions={functions} {...list} />
          </div>
        ))
      )}
    </Section>
  );
}

interface ItemsProps extends Pick<FunctionListProps, "focused" | "onChoose"> {
  readonly functions: readonly Signature[];
}

function Items({ functions, focused, onChoose }: ItemsProps) {
  const styles = useStyles();
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => last.current?.focus(), []);
  return (
    <ul className={styles.list}>
      {functions.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            ref={one.id === focused ? last : null}
            className={styles.item}
            onClick={() => onChoose(one.id)}
          >
            <span className={styles.name}>{one.name}</span>
            <Body1 className={styles.about}>{purposeOf(one)}</Body1>
          </button>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground2 },
  topic: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorBrandForeground1,
  },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
