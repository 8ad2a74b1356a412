import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Result } from "../app/state";
import { useWords } from "./words";

export interface OutdatedBarProps {
  readonly result: Result;
  /** The question that is chosen now. */
  readonly asked?: string | undefined;
  /** Missing where something else is asked now: then there may be something to correct first. */
  readonly onRun?: (() => void) | undefined;
}

/** The answer is no longer that to what is asked, or of the rows as they are. */
export function OutdatedBar({ result, asked, onRun }: OutdatedBarProps) {
  const { say, words } = useWords();
  const { analysis } = result.job;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {asked === undefined || asked === analysis
          ? say("answer.outdated")
          : say("answer.other", { question: words.analysis(analysis).question })}
      </MessageBarBody>
      {onRun && (
        <MessageBarActions>
          <Button onClick={onRun}>{say("run.again")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
