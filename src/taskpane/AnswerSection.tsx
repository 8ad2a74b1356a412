import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type RefObject, useEffect, useRef } from "react";
import { isOtherJob, isOutdated, replacedBy } from "../app/reduce";
import type { Result } from "../app/state";
import { LazyAnswer } from "./answer-panel";
import { Section } from "./Section";
import { TroubleBar } from "./TroubleBar";
import type { Pane } from "./use-pane";
import { useWords } from "./words";
import { useWritePlan } from "./use-write-plan";
import { WritePanel } from "./WritePanel";

/** The third step: the answer, and the way onto a sheet. */
export function AnswerSection({ pane }: { readonly pane: Pane }) {
  const { say } = useWords();
  const styles = useStyles();
  const { state } = pane;
  const { result, trouble, editing } = state;
  const isChanged = editing !== undefined && editing.recipe.analysis === state.analysis;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Section number={3} title={say("step.answer")} headingRef={heading}>
      {result ? (
        <Suspense>
          <LazyAnswer
            result={result}
            outdated={isOutdated(state)}
            asked={state.analysis}
            onRun={isOtherJob(state) ? undefined : () => again(pane)}
            onFindings={state.account && (() => pane.ways.lead("findings"))}
          >
            <Writing pane={pane} result={result} />
            {trouble?.task === "write" && <TroubleBar trouble={trouble.trouble} />}
          </LazyAnswer>
          <Arrival result={result} heading={heading} />
        </Suspense>
      ) : (
        <div className={styles.empty}>
          <Body1>{say("answer.empty")}</Body1>
          <Caption1>{say(isChanged ? "edit.hint" : "write.hint")}</Caption1>
        </div>
      )}
    </Section>
  );
}

/** How far it is, and what goes wrong, stands beside the button above. */
function again(pane: Pane): void {
  pane.ways.lead("run");
  pane.run();
}

interface WritingProps {
  readonly pane: Pane;
  readonly result: Result;
}

function Writing({ pane, result }: WritingProps) {
  const texts = useWords();
  const { state, now } = pane;
  const { busy, written, takenBack } = state;
  const where = useWritePlan(result, texts, { now, turn: written ?? takenBack });
  return (
    <WritePanel
      at={busy?.task === "write" ? busy.at : undefined}
      written={written}
      takenBack={takenBack}
      replaces={replacedBy(state)?.sheet}
      disabled={busy !== undefined && busy.task !== "check"}
      where={where}
      onWrite={pane.write}
      onReplace={pane.replace}
      onTakeBack={pane.takeBack}
      onCancel={pane.cancel}
      onShow={pane.show}
    />
  );
}

interface ArrivalProps {
  readonly result: Result;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Beside the answer, so that it comes with it and not before. */
function Arrival({ result, heading }: ArrivalProps) {
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // The whole answer is what was asked for, not just its heading at the lower edge.
    heading.current?.scrollIntoView({ block: "start" });
  }, [result, heading]);
  return null;
}

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
