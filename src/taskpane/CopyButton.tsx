import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { useWords } from "./words";

/** Where the host forbids the clipboard, the text can still be selected beside the button. */
export function CopyButton({ text }: { readonly text: string }) {
  const { say } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      () => setIsCopied(false)
    );
  };
  return (
    <Button icon={<CopyRegular />} onClick={copy}>
      {say(isCopied ? "crash.copied" : "crash.copy")}
    </Button>
  );
}
