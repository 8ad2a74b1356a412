import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Trouble } from "../app/trouble";
import { CopyButton } from "./CopyButton";
import { useWords } from "./words";

export interface TroubleBarProps {
  readonly trouble: Trouble;
  /** What to press now, where a press helps. */
  /** What else helps, where the bar stands. */
  readonly hint?: string | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** What happened, why, and what to press. */
export function TroubleBar({ trouble, hint, action }: TroubleBarProps) {
  const { say, troubleText } = useWords();
  const isCancelled = trouble.why === "cancelled";
  return (
    <MessageBar intent={isCancelled ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        {!isCancelled && <MessageBarTitle>{say("problem.title")}</MessageBarTitle>}{" "}
        {troubleText(trouble)}
        {hint !== undefined && ` ${hint}`}
      </MessageBarBody>
      {(action || trouble.why === "bug") && (
        <MessageBarActions>
          {action && <Button onClick={action.onPress}>{action.label}</Button>}
          {trouble.why === "bug" && <CopyButton text={trouble.details} />}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
