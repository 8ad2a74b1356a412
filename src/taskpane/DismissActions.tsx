import { Button, MessageBarActions } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useWords } from "./words";

/** The cross that closes a message. */
export function DismissActions({ onDismiss }: { readonly onDismiss: () => void }) {
  const { say } = useWords();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={say("preferences.dismiss")}
          onClick={onDismiss}
        />
      }
    />
  );
}
