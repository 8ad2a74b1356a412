import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Account } from "../app/state";
import { useWords } from "./words";

export interface LeftOutLineProps {
  readonly account: Account;
  /** Leads to what was found in the rows, where that is shown. */
  readonly onFindings?: (() => void) | undefined;
}

/** Says beside the number that it is not of all rows. */
export function LeftOutLine({ account: { read, skipped }, onFindings }: LeftOutLineProps) {
  const { say } = useWords();
  const styles = useStyles();
  if (skipped === 0) return null;
  const text = say("answer.leftOut", { left: skipped, read });
  return (
    <p className={styles.line}>
      <WarningRegular className={styles.icon} aria-hidden="true" />
      {onFindings ? (
        <Link as="button" inline onClick={onFindings}>
          {text}
        </Link>
      ) : (
        <span>{text}</span>
      )}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    minWidth: 0,
  },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusWarningForeground1 },
});
