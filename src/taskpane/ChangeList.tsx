import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { Recipe } from "../app/recipe";
import { changeLines } from "../app/refresh-changes";
import { useWords } from "./words";

export interface ChangeListProps {
  readonly before: Recipe;
  readonly after: Recipe;
}

/** What a refresh changed. */
export function ChangeList({ before, after }: ChangeListProps) {
  const texts = useWords();
  const styles = useStyles();
  return (
    <div>
      <Subtitle2 as="h4" className={styles.title}>
        {texts.say("workbook.changes")}
      </Subtitle2>
      <ul className={styles.lines}>
        {changeLines(before, after, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
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
