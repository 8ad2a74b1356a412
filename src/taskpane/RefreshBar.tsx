import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { WorkbookDesk } from "../app/workbook-desk";
import type { WorkbookState } from "../app/workbook-state";
import type { PaneTexts } from "../app/pane-texts";
import { DismissActions } from "./DismissActions";
import { refreshedText } from "./refreshed-text";
import { useWorkbook } from "./use-workbook";
import { useWords } from "./words";

export interface RefreshBarProps {
  readonly desk: WorkbookDesk;
  /** Leads to the place that says more. */
  readonly onShow: () => void;
}

/** What came of a refresh that began elsewhere, as in the ribbon, for those who look at another part of the pane. */
export function RefreshBar({ desk, onShow }: RefreshBarProps) {
  const texts = useWords();
  const { say } = texts;
  const { state } = useWorkbook(desk);
  const isBusy = state.busy?.task === "refresh";
  const { text, intent } = isBusy
    ? ({ text: say("refresh.busy"), intent: "info" } as const)
    : outcome(state, texts);
  if (text === undefined) return null;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {text}{" "}
        <Link as="button" inline onClick={onShow}>
          {say("refresh.show")}
        </Link>
      </MessageBarBody>
      {!isBusy && <DismissActions onDismiss={desk.dismiss} />}
    </MessageBar>
  );
}

function outcome({ news, trouble }: WorkbookState, { say, troubleText }: PaneTexts) {
  if (!news) return { text: undefined, intent: "info" } as const;
  if (trouble) return { text: troubleText(trouble.trouble), intent: "warning" } as const;
  if (news.all === 0) return { text: say("workbook.empty"), intent: "info" } as const;
  const isWhole = news.done === news.all && news.leaving === undefined;
  return { text: refreshedText(news, say), intent: isWhole ? "success" : "warning" } as const;
}
