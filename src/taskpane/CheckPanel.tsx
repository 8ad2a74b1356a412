import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Account } from "../app/state";
import type { ReadingRules } from "../core/table/reading";
import { FindingList } from "./FindingList";
import { useWords } from "./words";

export interface CheckPanelProps {
  readonly account: Account | undefined;
  readonly rules: ReadingRules;
  readonly checking: boolean;
  readonly disabled: boolean;
  readonly onRule: (rules: Partial<ReadingRules>) => void;
  readonly onCheck: () => void;
  readonly onGoTo: (cell: string) => void;
}

/** What of the rows will not be used, and why. */
export function CheckPanel(props: CheckPanelProps) {
  const { account, rules, checking, disabled, onRule, onCheck, onGoTo } = props;
  const { say } = useWords();
  const styles = useStyles();
  if (!account) {
    if (checking) return <Spinner size="tiny" label={say("check.reading")} labelPosition="after" />;
    return <Caption1>{say("check.later")}</Caption1>;
  }
  const stops = account.findings.filter(({ effect }) => effect === "stops").length;
  const others = account.findings.length - stops;
  return (
    <div className={styles.panel}>
      <Body1Strong as="h3" className={styles.title}>
        {say("check.title")}
      </Body1Strong>
      {stops > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {stops === 1 ? say("check.stops") : say("check.many", { count: stops })}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Body1>{summary()}</Body1>
      )}
      {stops + others > 0 && (
        <FindingList
          findings={ordered(account)}
          rules={rules}
          disabled={disabled}
          onRule={onRule}
          onGoTo={onGoTo}
        />
      )}
      {stops > 0 && (
        <Button icon={<ArrowSyncRegular />} disabledFocusable={checking} onClick={onCheck}>
          {say("rule.recheck")}
        </Button>
      )}
    </div>
  );

  function summary(): string {
    const { read, used, skipped, blank } = account ?? { read: 0, used: 0, skipped: 0, blank: 0 };
    if (skipped === 0 && blank === 0) return say("check.clean");
    return say("check.summary", { used, read });
  }
}

const order = ["stops", "skipped", "read", "kept"];

function ordered({ findings }: Account) {
  return [...findings].sort(
    (one, other) => order.indexOf(one.effect) - order.indexOf(other.effect)
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0 },
});
