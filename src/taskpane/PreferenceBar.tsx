import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { DismissActions } from "./DismissActions";
import type { Personal } from "./use-personal";
import { useWords } from "./words";

/** Why what a person prefers is not as they left it. */
export function PreferenceBar({ personal }: { readonly personal: Personal }) {
  const { say } = useWords();
  if (!personal.notice) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say(`preferences.${personal.notice}`)}</MessageBarBody>
      <DismissActions onDismiss={personal.dismiss} />
    </MessageBar>
  );
}
