import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { ShownColumn } from "../app/answer-parts";
import { tableText } from "../app/copy-answer";
import { CopyButton } from "./CopyButton";
import { useWords } from "./words";

export interface CopyBarProps {
  readonly sentence: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: number;
}

/** The answer for a letter, and its table for a sheet. */
export function CopyBar({ sentence, columns, rows }: CopyBarProps) {
  const { say, words } = useWords();
  const styles = useStyles();
  const table = useCallback(() => tableText(columns, rows, words), [columns, rows, words]);
  return (
    <div className={styles.bar}>
      <CopyButton text={sentence} label={say("answer.copyText")} />
      <CopyButton text={table} label={say("answer.copyTable")} />
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
