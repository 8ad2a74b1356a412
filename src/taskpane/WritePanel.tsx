import {
  Button,
  Caption1,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { PaneState, Step } from "../app/state";
import { Waiting } from "./RunPanel";
import { useWords } from "./words";

export interface WritePanelProps {
  readonly at: Step | undefined;
  readonly written: PaneState["written"];
  readonly disabled: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  readonly onShow: (sheetId: string) => void;
}

/** Onto a new sheet, and then there. */
export function WritePanel(props: WritePanelProps) {
  const { at, written, disabled, onWrite, onCancel, onShow } = props;
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {written && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {say("write.done", { name: written.sheet.name })}{" "}
            <Link as="button" inline onClick={() => onShow(written.sheet.id)}>
              {say("write.show")}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance={written ? "secondary" : "primary"}
        icon={<DocumentTableRegular />}
        disabledFocusable={disabled}
        onClick={onWrite}
      >
        {say(written ? "write.again" : "write.start")}
      </Button>
      {at ? <Waiting at={at} onCancel={onCancel} /> : <Caption1>{say("write.hint")}</Caption1>}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
