import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
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
import type { Finding, ReadingRules } from "../core/table/reading";
import { FindingList } from "./FindingList";
import { isDecided, ruleNameOf } from "./reading-rules";
import { useWords } from "./words";

export interface CheckPanelProps {
  readonly account: Account | undefined;
  /** Whose columns are read. */
  readonly analysis: string;
  readonly rules: ReadingRules;
  readonly checking: boolean;
  readonly disabled: boolean;
  readonly onRule: (rules: Partial<ReadingRules>) => void;
  readonly onCheck: () => void;
  readonly onGoTo: (cell: string) => void;
}

/** What of the rows will not be used, and why. */
export function CheckPanel(props: CheckPanelProps) {
  const { account, analysis, rules, checking, disabled, onRule, onCheck, onGoTo } = props;
  const { say } = useWords();
  const styles = useStyles();
  if (!account) {
    if (checking) return <Spinner size="tiny" label={say("check.reading")} labelPosition="after" />;
    return <Caption1>{say("check.later")}</Caption1>;
  }
  const stops = account.findings.filter(({ effect }) => effect === "stops").length;
  const upper = upperOf(account.findings, rules);
  const told = account.findings.filter((finding) => !upper.includes(finding));
  const toCheck = told.filter(({ effect }) => effect === "kept").length;
  const list = { analysis, rules, disabled, onRule, onGoTo };
  return (
    <div className={styles.panel}>
      {stops > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {stops === 1 ? say("check.stops") : say("check.many", { count: stops })}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Summary account={account} />
      )}
      <FindingList findings={upper} {...list} />
      {stops > 0 && (
        <Button icon={<ArrowSyncRegular />} disabledFocusable={checking} onClick={onCheck}>
          {say("rule.recheck")}
        </Button>
      )}
      {told.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="told">
            <AccordionHeader as="h3" expandIconPosition="end" className={styles.header}>
              {say("check.title")} ({told.length})
              {toCheck > 0 && (
                <Caption1 className={styles.toCheck}>
                  {say("check.toCheck", { count: toCheck })}
                </Caption1>
              )}
            </AccordionHeader>
            <AccordionPanel className={styles.told}>
              <FindingList findings={ordered(told)} {...list} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}

function Summary({ account }: { readonly account: Account }) {
  const { say, show } = useWords();
  const styles = useStyles();
  const { read, used, skipped, blank, amountRead, amountUsed } = account;
  if (skipped === 0 && blank === 0) return <Body1>{say("check.clean")}</Body1>;
  const money = (amount: number) => show("money", amount);
  return (
    <div className={styles.summary}>
      <Body1>{say("check.summary", { used, read })}</Body1>
      <Caption1>{say("check.account", { read, used, skipped, blank })}</Caption1>
      {amountRead !== undefined && amountUsed !== undefined && (
        <Caption1>
          {say("check.amounts", {
            ...{ read: money(amountRead), used: money(amountUsed) },
            left: money(amountRead - amountUsed),
          })}
        </Caption1>
      )}
    </div>
  );
}

/** What is to be decided or was decided, with all that the same choices decide. */
function upperOf(findings: readonly Finding[], rules: ReadingRules): readonly Finding[] {
  const own = findings.filter((finding) => finding.effect === "stops" || isDecided(finding, rules));
  const names = new Set(own.map(ruleNameOf));
  names.delete(undefined);
  return findings.filter((each) => own.includes(each) || names.has(ruleNameOf(each)));
}

const order = ["skipped", "read", "kept"];

function ordered(findings: readonly Finding[]) {
  return [...findings].sort(
    (one, other) => order.indexOf(one.effect) - order.indexOf(other.effect)
  );
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column" },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  toCheck: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  told: { margin: 0, paddingBottom: tokens.spacingVerticalM },
});
