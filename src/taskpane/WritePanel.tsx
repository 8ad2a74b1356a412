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
import { Suspense, lazy, useState } from "react";
import type { PaneState, Step } from "../app/state";
import { RemoveQuestion } from "./RemoveQuestion";
import { Waiting } from "./RunPanel";
import type { WritePlan } from "./use-write-plan";
import { useWords } from "./words";
import { takenBackText, writtenText } from "./written-text";

export interface WritePanelProps {
  readonly at: Step | undefined;
  readonly written: PaneState["written"];
  readonly takenBack: PaneState["takenBack"];
  /** The sheet of the result that is being changed. */
  readonly replaces: string | undefined;
  readonly disabled: boolean;
  readonly where: WritePlan;
  readonly onWrite: (cell?: string) => void;
  readonly onReplace: () => void;
  readonly onTakeBack: () => void;
  readonly onCancel: () => void;
  readonly onShow: (sheetId: string, cell?: string) => void;
}

const LazyPlace = lazy(async () => ({ default: (await import("./WritePlace")).WritePlace }));

/** Onto a new sheet or one that is there, and then there, or away with it again. */
export function WritePanel(props: WritePanelProps) {
  const { at, written, takenBack, replaces, disabled, where } = props;
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {written && <Done key={written.recipe} {...props} written={written} />}
      {takenBack !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{takenBackText(takenBack, say)}</MessageBarBody>
        </MessageBar>
      )}
      {replaces !== undefined && (
        <Button appearance="primary" disabledFocusable={disabled} onClick={props.onReplace}>
          {say("edit.replace", { name: replaces })}
        </Button>
      )}
      <Suspense>
        <LazyPlace where={where} disabled={disabled} />
      </Suspense>
      <WriteButton {...props} />
      {at && <Waiting at={at} onCancel={props.onCancel} />}
      {!at && !where.isAtCell && (
        <Caption1>{say(replaces === undefined ? "write.hint" : "edit.hint")}</Caption1>
      )}
    </div>
  );
}

function WriteButton({ written, replaces, disabled, where, onWrite }: WritePanelProps) {
  const { say } = useWords();
  const { isAtCell, plan, cell } = where;
  const isFree = plan !== undefined && plan.taken === undefined;
  return (
    <Button
      appearance={written || replaces !== undefined ? "secondary" : "primary"}
      icon={<DocumentTableRegular />}
      disabledFocusable={disabled || (isAtCell && !isFree)}
      onClick={() => onWrite(isAtCell ? cell : undefined)}
    >
      {isAtCell
        ? say("write.startAt", { cell: plan?.cell ?? cell })
        : say(writeKey(written, replaces))}
    </Button>
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
  const { at } = written;
  const { id, name } = written.sheet;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {writtenText(written, say)}{" "}
          <Link as="button" inline onClick={() => onShow(id, at?.split(":")[0])}>
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
          texts={[say(at === undefined ? "workbook.confirm" : "write.confirmAt", { name })]}
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
