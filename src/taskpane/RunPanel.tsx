import {
  Body1,
  Button,
  Caption1,
  Field,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { PlayRegular } from "@fluentui/react-icons/svg/play";
import type { Step } from "../app/state";
import { useElapsed } from "./elapsed";
import { useEndOfWay } from "./use-ways";
import { useWords } from "./words";

export interface RunPanelProps {
  /** Set while running. */
  readonly at: Step | undefined;
  /** Whether there is an answer already, and whether it still is one. */
  readonly again: "first" | "needed" | "not-needed";
  /** Why it cannot run yet, in words. */
  readonly blocked: string | undefined;
  /** What is to be done before it can give an answer, in words. */
  readonly hint: string | undefined;
  readonly disabled: boolean;
  /** How often the answer below led here. */
  readonly turn: number;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** Starts a run and shows how far it is. */
export function RunPanel(props: RunPanelProps) {
  const { at, again, blocked, hint, disabled, turn, onRun, onCancel } = props;
  const { say } = useWords();
  const panel = useEndOfWay<HTMLDivElement>(turn);
  const name = say(again === "first" ? "run.start" : "run.again");
  const styles = useStyles();
  const isBlocked = blocked !== undefined;
  return (
    <div className={styles.panel} role="group" aria-label={name} tabIndex={-1} ref={panel}>
      <Button
        appearance={again === "not-needed" ? "secondary" : "primary"}
        size="large"
        icon={<PlayRegular />}
        disabledFocusable={isBlocked || disabled}
        onClick={onRun}
      >
        {name}
      </Button>
      {at && <Waiting at={at} onCancel={onCancel} />}
      {isBlocked && !at && <Caption1>{blocked}</Caption1>}
      {hint !== undefined && !isBlocked && !at && <Caption1 role="status">{hint}</Caption1>}
    </div>
  );
}

const PROGRESS_AFTER = 500;
const CANCEL_AFTER = 1_000;
const SLOW_AFTER = 4_000;

/** Nothing for half a second, then how far it is, then a way out, then why it may take so long. */
export function Waiting({ at, onCancel }: { readonly at: Step; readonly onCancel: () => void }) {
  const { say } = useWords();
  const styles = useStyles();
  const elapsed = useElapsed(true, JSON.stringify(at));
  const share = "total" in at && at.total > 0 ? at.done / at.total : undefined;
  if (elapsed.total < PROGRESS_AFTER) return <div className={styles.still} />;
  return (
    <>
      <Field validationMessage={stepText()} validationState="none">
        <ProgressBar
          {...(share === undefined ? {} : { value: share })}
          thickness="large"
          aria-label={stepText()}
        />
      </Field>
      {elapsed.step > SLOW_AFTER && at.step !== "computing" && (
        <Body1 role="status">{say("run.slow")}</Body1>
      )}
      {elapsed.total >= CANCEL_AFTER && <Button onClick={onCancel}>{say("run.cancel")}</Button>}
    </>
  );

  function stepText(): string {
    if (at.step === "reading") return say("run.reading", { done: at.done, total: at.total });
    if (at.step === "writing") return say("run.writing", { done: at.done, total: at.total });
    if (at.step === "computing") return say("run.computing", { rows: at.rows });
    return say(at.step === "finishing" ? "run.finishing" : "run.checking");
  }
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    outlineStyle: "none",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  still: { minHeight: "40px" },
});
