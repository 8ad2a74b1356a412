import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./words";

const PARTS = ["leaves", "workbook", "computer"] as const;

/** What leaves the computer, and what is kept where. */
export function PrivacyPanel() {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {PARTS.map((part) => (
        <div key={part}>
          <dt className={styles.term}>{say(`privacy.${part}`)}</dt>
          <dd className={styles.text}>
            <Body1>{say(`privacy.${part}Text`)}</Body1>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
});
