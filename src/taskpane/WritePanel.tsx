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
  readonly disabled: boolean;
  readonly onWrite: () => void;
  readonly onTakeBack: () => void;
  readonly onCancel: () => void;
  readonly onShow: (sheetId: string) => void;
}

/** Onto a new sheet, and then there, or away with it again. */
export function WritePanel(props: WritePanelProps) {
  const { at, written, takenBack, disabled, onWrite, onCancel } = props;
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

interface DoneProps extends WritePanelProps {
  readonly written: NonNullable<PaneState["written"]>;
}

function Done({ written, disabled, onShow, onTakeBack }: DoneProps) {
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
          <Link as="button" inline onClick={() => setIsAsking(true)}>
            {say("write.takeBack")}
          </Link>
        </MessageBarBody>
      </MessageBar>
      {isAsking && (
        <RemoveQuestion
          title={say("write.takeBack")}
          text={say("workbook.confirm", { name })}
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
