import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import type { TableChoice } from "../app/choose-data";
import { useWords } from "./words";

export interface StartPanelProps {
  readonly tables: readonly TableChoice[];
  /** What is selected just now, where it can be used. */
  readonly address: string | undefined;
  readonly disabled: boolean;
  readonly onUseSelection: () => void;
  readonly onUseTable: (id: string) => void;
}

/** Before any data is chosen: says what is wanted and offers every way to it. */
export function StartPanel({
  tables,
  address,
  disabled,
  onUseSelection,
  onUseTable,
}: StartPanelProps) {
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
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, fontWeight: tokens.fontWeightRegular },
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
