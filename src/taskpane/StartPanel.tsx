import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { useState } from "react";
import type { TableChoice } from "../app/choose-data";
import { useWords } from "./words";

export interface StartPanelProps {
  readonly tables: readonly TableChoice[];
  /** What is selected just now, where it can be used. */
  readonly address: string | undefined;
  readonly disabled: boolean;
  readonly onUseSelection: () => void;
  readonly onUseTable: (id: string) => void;
  readonly onUseTyped: (typed: string) => void;
}

/** Before any data is chosen: says what is wanted and offers every way to it. */
export function StartPanel(props: StartPanelProps) {
  const { tables, address, disabled, onUseSelection, onUseTable, onUseTyped } = props;
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <Body1 as="p" className={styles.text}>
        {say("start.hint")}
      </Body1>
      <Button
        appearance="primary"
        icon={<CursorClickRegular />}
        disabledFocusable={disabled}
        onClick={onUseSelection}
      >
        {say("start.use")}
      </Button>
      {address !== undefined && (
        <Caption1 className={styles.address}>{say("start.selected", { address })}</Caption1>
      )}
      {tables.length > 0 && (
        <>
          <Caption1 as="h3" className={styles.text}>
            {say("start.tables")}
          </Caption1>
          <ul className={styles.list}>
            {tables.map((table) => (
              <li key={table.id}>
                <Button
                  className={styles.table}
                  icon={<TableSimpleRegular />}
                  disabledFocusable={disabled}
                  onClick={() => onUseTable(table.id)}
                >
                  {say("start.table", { name: table.name, count: table.rows })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <TypedRange disabled={disabled} onUse={onUseTyped} />
    </div>
  );
}

interface TypedRangeProps {
  readonly disabled: boolean;
  readonly onUse: (typed: string) => void;
}

/** For those who know where their rows are. */
function TypedRange({ disabled, onUse }: TypedRangeProps) {
  const { say } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const isBlank = typed.trim() === "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank && !disabled) onUse(typed);
      }}
    >
      <Field className={styles.typed} label={say("start.typed")} size="small">
        <Input
          value={typed}
          placeholder="Sheet1!A1:C500"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={disabled || isBlank}>
        {say("start.useTyped")}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, fontWeight: tokens.fontWeightRegular },
  form: { display: "flex", alignItems: "end", columnGap: tokens.spacingHorizontalS },
  typed: { flexGrow: 1, minWidth: 0 },
  address: { overflowWrap: "anywhere" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  table: { width: "100%", justifyContent: "flex-start", overflowWrap: "anywhere" },
});
