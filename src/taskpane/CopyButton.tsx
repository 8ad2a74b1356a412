import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { useWords } from "./words";

export interface CopyButtonProps {
  /** A long text is only made when it is wanted. */
  readonly text: string | (() => string);
  /** What is copied, where it is not the details of a mistake. */
  readonly label?: string;
}

/** Where the host forbids the clipboard, the text can still be selected beside the button. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { say } = useWords();
  const [copied, setCopied] = useState<CopyButtonProps["text"]>();
  const copy = () => {
    navigator.clipboard.writeText(typeof text === "string" ? text : text()).then(
      () => setCopied(() => text),
      () => setCopied(undefined)
    );
  };
  const isCopied = copied !== undefined && copied === text;
  return (
    <Button icon={<CopyRegular />} size={label ? "small" : "medium"} onClick={copy}>
      {isCopied ? say("crash.copied") : (label ?? say("crash.copy"))}
    </Button>
  );
}
