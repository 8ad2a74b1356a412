import { Badge } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Finding } from "../core/table/reading";
import { useWords } from "./words";

const marks = {
  stops: { color: "danger", icon: <WarningRegular /> },
  skipped: { color: "warning", icon: <ProhibitedRegular /> },
  read: { color: "informative", icon: <ArrowSwapRegular /> },
  kept: { color: "informative", icon: <InfoRegular /> },
} as const;

/** What became of the cells: in words and a sign, never by color alone. */
export function EffectMark({ effect }: { readonly effect: Finding["effect"] }) {
  const { say } = useWords();
  const { color, icon } = marks[effect];
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {say(`effect.${effect}`)}
    </Badge>
  );
}
