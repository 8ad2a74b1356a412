import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Pane } from "./use-pane";
import { useWords } from "./words";

/** Says that a written result is being changed, and what becomes of it. */
export function EditBar({ pane: { state, dispatch } }: { readonly pane: Pane }) {
  const { say } = useWords();
  const { editing, analysis } = state;
  if (!editing) return null;
  const isOther = analysis !== editing.recipe.analysis;
  return (
    <MessageBar intent={isOther ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        {say(isOther ? "edit.other" : "edit.bar", { name: editing.sheet })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => dispatch({ type: "detached" })}>{say("edit.stop")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
