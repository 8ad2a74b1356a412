import { makeStyles, tokens } from "@fluentui/react-components";

export interface TermListProps {
  readonly entries: readonly { readonly term: string; readonly text: string }[];
}

/** Terms, each with what is to be said of it. */
export function TermList({ entries }: TermListProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {entries.map(({ term, text }) => (
        <div key={`${term} ${text}`}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
});
