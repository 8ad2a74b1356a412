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
import { useCallback, useState } from "react";
import type { Account } from "../app/state";
import type { Finding, ReadingRules } from "../core/table/reading";
import { FindingList } from "./FindingList";
import { isDecided, ruleNameOf } from "./reading-rules";
import { useEndOfWay } from "./use-ways";
import { useWords } from "./words";

export interface CheckPanelProps {
  readonly account: Account | undefined;
  /** Whose columns are read. */
  readonly analysis: string;
  readonly rules: ReadingRules;
  readonly checking: boolean;
  /** Cells have changed since. */
  readonly edited: boolean;
  /** How often the answer below led here. */
  readonly turn: number;
  readonly disabled: boolean;
  readonly onRule: (rules: Partial<ReadingRules>) => void;
  readonly onCheck: () => void;
  readonly onGoTo: (cell: string) => void;
}

/** What of the rows will not be used, and why. */
export function CheckPanel(props: CheckPanelProps) {
  const { account, analysis, rules, checking, disabled, turn, onRule, onGoTo } = props;
  const { say } = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const panel = useEndOfWay<HTMLDivElement>(
    turn,
    useCallback(() => setOpen(true), [])
  );
  if (!account) {
    if (checking) return <Spinner size="tiny" label={say("check.reading")} labelPosition="after" />;
    return <Caption1>{say("check.later")}</Caption1>;
  }
  const upper = upperOf(account.findings, rules);
  const told = account.findings.filter((finding) => !upper.includes(finding));
  const list = { analysis, rules, disabled, onRule, onGoTo };
  return (
    <div
      className={styles.panel}
      role="group"
      aria-label={say("check.title")}
      tabIndex={-1}
      ref={panel}
    >
      <Upshot {...props} account={account} />
      <FindingList findings={upper} {...list} />
      <CheckAgain {...props} account={account} />
      {told.length > 0 && (
        <Accordion
          collapsible
          openItems={open ? [TOLD] : []}
          onToggle={(_, { openItems }) => setOpen(openItems.includes(TOLD))}
        >
          <AccordionItem value={TOLD}>
            <AccordionHeader as="h3" expandIconPosition="end" className={styles.header}>
              {say("check.title")} ({told.length})
              <ToCheck findings={told} />
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

const TOLD = "told";

interface PartProps extends CheckPanelProps {
  readonly account: Account;
}

/** What it comes to: something to decide, something that may be otherwise by now, or how many rows are used. */
function Upshot({ account, edited }: PartProps) {
  const { say } = useWords();
  const stops = stopsIn(account);
  return (
    <>
      {stops > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {stops === 1 ? say("check.stops") : say("check.many", { count: stops })}
          </MessageBarBody>
        </MessageBar>
      )}
      {edited && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("check.edited")}</MessageBarBody>
        </MessageBar>
      )}
      {stops === 0 && <Summary account={account} edited={edited} />}
    </>
  );
}

function CheckAgain({ account, edited, checking, onCheck }: PartProps) {
  const { say } = useWords();
  const stops = stopsIn(account);
  if (stops === 0 && !edited) return null;
  return (
    <Button icon={<ArrowSyncRegular />} disabledFocusable={checking} onClick={onCheck}>
      {say(stops > 0 ? "rule.recheck" : "check.again")}
    </Button>
  );
}

function ToCheck({ findings }: { readonly findings: readonly Finding[] }) {
  const { say } = useWords();
  const styles = useStyles();
  const count = findings.filter(({ effect }) => effect === "kept").length;
  if (count === 0) return null;
  return <Caption1 className={styles.toCheck}>{say("check.toCheck", { count })}</Caption1>;
}

function stopsIn({ findings }: Account): number {
  return findings.filter(({ effect }) => effect === "stops").length;
}

function Summary({ account, edited }: Pick<PartProps, "account" | "edited">) {
  const { say, show } = useWords();
  const styles = useStyles();
  const { read, used, skipped, blank, amountRead, amountUsed } = account;
  // What was true of all rows need not be true of those that have changed.
  if (skipped === 0 && blank === 0) return edited ? null : <Body1>{say("check.clean")}</Body1>;
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
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    outlineStyle: "none",
  },
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  toCheck: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  told: { margin: 0, paddingBottom: tokens.spacingVerticalM },
});
