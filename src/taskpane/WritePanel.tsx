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
import { useState } from "react";
import type { PaneState, Step } from "../app/state";
import { RemoveQuestion } from "./RemoveQuestion";
import { Waiting } from "./RunPanel";
import { useWords } from "./words";

export interface WritePanelProps {
  readonly at: Step | undefined;
  readonly written: PaneState["written"];
  readonly takenBack: PaneState["takenBack"];
  /** The sheet of the result that is being changed. */
  readonly replaces: string | undefined;
  readonly disabled: boolean;
  readonly onWrite: () => void;
  readonly onReplace: () => void;
  readonly onTakeBack: () => void;
  readonly onCancel: () => void;
  readonly onShow: (sheetId: string) => void;
}

/** Onto a new sheet, and then there, or away with it again. */
export function WritePanel(props: WritePanelProps) {
  const { at, written, takenBack, replaces, disabled, onWrite, onReplace, onCancel } = props;
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {written && <Done key={written.sheet.id} {...props} written={written} />}
      {takenBack !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("write.takenBack", { name: takenBack })}</MessageBarBody>
        </MessageBar>
      )}
      {replaces !== undefined && (
        <Button appearance="primary" disabledFocusable={disabled} onClick={onReplace}>
          {say("edit.replace", { name: replaces })}
        </Button>
      )}
      <Button
        appearance={written || replaces !== undefined ? "secondary" : "primary"}
        icon={<DocumentTableRegular />}
        disabledFocusable={disabled}
        onClick={onWrite}
      >
        {say(writeKey(written, replaces))}
      </Button>
      {at ? <Waiting at={at} onCancel={onCancel} /> : <Caption1>{say("write.hint")}</Caption1>}
    </div>
  );
}

function writeKey(written: WritePanelProps["written"], replaces: string | undefined) {
  if (replaces !== undefined) return "edit.beside";
  return written ? "write.again" : "write.start";
}

interface DoneProps extends WritePanelProps {
  readonly written: NonNullable<PaneState["written"]>;
}

function Done({ written, replaces, disabled, onShow, onTakeBack }: DoneProps) {
  const { say } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const { id, name } = written.sheet;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {say("write.done", { name })}{" "}
          <Link as="button" inline onClick={() => onShow(id)}>
            {say("write.show")}
          </Link>{" "}
          {replaces === undefined && (
            <Link as="button" inline onClick={() => setIsAsking(true)}>
              {say("write.takeBack")}
            </Link>
          )}
        </MessageBarBody>
      </MessageBar>
      {isAsking && (
        <RemoveQuestion
          title={say("write.takeBack")}
          texts={[say("workbook.confirm", { name })]}
          disabled={disabled}
          onRemove={onTakeBack}
          onKeep={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
