import { Body1, Caption1, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rowsBehind } from "../app/behind";
import { listingQuestion } from "../app/difference";
import type { Result } from "../app/state";
import { AnswerBox } from "./AnswerBox";
import { useWords } from "./words";

/** The customers behind one row of the result. */
export function BehindPanel({ result }: { readonly result: Result }) {
  const texts = useWords();
  const { say } = texts;
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const rows = rowsBehind(result, texts);
  const row = rows[chosen];
  if (!row) return null;
  const more = row.count - row.customers.length;
  return (
    <AnswerBox title={say("behind.title")}>
      <Field label={say("behind.row")}>
        <Select value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
          {rows.map(({ label, count }, at) => (
            <option key={at} value={String(at)}>
              {say("difference.group", { group: label, count })}
            </option>
          ))}
        </Select>
      </Field>
      <Body1 as="p" className={styles.text} aria-live="polite">
        {row.count === 0 ? say("behind.none") : <bdi>{row.customers.join(" · ")}</bdi>}
        {more > 0 && say("difference.more", { count: more })}
      </Body1>
      <Caption1 className={styles.hint}>
        {say("difference.all", { question: listingQuestion(result, texts) })}
      </Caption1>
    </AnswerBox>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
