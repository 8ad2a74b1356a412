import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimpleCheckmarkRegular } from "@fluentui/react-icons/svg/table-simple-checkmark";
import { type Source, dataRows } from "../app/source";
import { useWords } from "./words";

export interface DataPanelProps {
  readonly source: Source;
  readonly disabled: boolean;
  readonly onChange: () => void;
}

/** What was chosen and what it was taken for. */
export function DataPanel({ source, disabled, onChange }: DataPanelProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { place, headerRows } = source;
  const facts = [
    say("data.rows", { count: dataRows(source) }),
    say("data.columns", { count: source.columns.length }),
    source.hasHeader
      ? say("data.header", { row: place.firstRow + headerRows })
      : say("data.noHeader"),
  ];
  const name = place.table?.name ?? "";
  return (
    <div className={styles.card}>
      <TableSimpleCheckmarkRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.texts}>
        <div className={styles.top}>
          <Body1Strong className={styles.address}>{source.address}</Body1Strong>
          <Button size="small" disabledFocusable={disabled} onClick={onChange}>
            {say("data.change")}
          </Button>
        </div>
        <Caption1>{facts.join(" · ")}</Caption1>
        <Caption1>{say(`saw.${source.seen.shape}`, source.seen.saw)}</Caption1>
        {place.taken !== "as-selected" && (
          <Caption1>{say(`data.taken.${place.taken}`, { address: source.address, name })}</Caption1>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorBrandForeground1 },
  texts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  address: { overflowWrap: "anywhere" },
});
