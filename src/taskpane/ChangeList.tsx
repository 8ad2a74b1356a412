import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { type Changed, changeLines } from "../app/refresh-changes";
import { MoveTable } from "./MoveTable";
import { useWords } from "./words";

/** What a refresh changed. */
export function ChangeList({ changed }: { readonly changed: Changed }) {
  const texts = useWords();
  const styles = useStyles();
  return (
    <div>
      <Subtitle2 as="h4" className={styles.title}>
        {texts.say("workbook.changes")}
      </Subtitle2>
      <ul className={styles.lines}>
        {changeLines(changed, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <MoveTable changed={changed} />
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontVariantNumeric: "tabular-nums",
  },
});
