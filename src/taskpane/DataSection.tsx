import { Suspense, useEffect, useRef, useState } from "react";
import { type TableChoice, tableChoices } from "../app/choose-data";
import { followSelection } from "../app/follow-selection";
import { sampleSheet } from "../app/sample/sample-sheet";
import type { PaneState } from "../app/state";
import { attempt } from "../app/trouble";
import { Waiting } from "./RunPanel";
import { LazyChosenData } from "./question-panels";
import { Section } from "./Section";
import { StartPanel } from "./StartPanel";
import { TroubleBar } from "./TroubleBar";
import { TryPanel } from "./TryPanel";
import type { Pane } from "./use-pane";
import { useWords } from "./words";

/** The first step: rows, what each column is, and what of it cannot be used. */
export function DataSection({ pane }: { readonly pane: Pane }) {
  const { say } = useWords();
  const { state } = pane;
  const { source, busy, trouble } = state;
  const isOurs = trouble && ["choose", "check", "show"].includes(trouble.task);
  return (
    <Section
      number={1}
      title={say("step.data")}
      busy={busy?.task === "choose"}
      headingRef={useFocusOnChange(state)}
    >
      {source ? (
        <Suspense>
          <LazyChosenData pane={pane} />
        </Suspense>
      ) : (
        <Start pane={pane} />
      )}
      {busy?.task === "choose" && <Waiting at={busy.at} onCancel={pane.cancel} />}
      {isOurs && <TroubleBar trouble={trouble.trouble} />}
    </Section>
  );
}

/** The button that was pressed is gone with what it stood on: the heading takes the focus. */
function useFocusOnChange({ source, isAgain }: PaneState) {
  const heading = useRef<HTMLHeadingElement>(null);
  const address = source?.address;
  const last = useRef(address);
  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    // Whoever opens the pane may be typing on the sheet.
    if (isAgain !== true) heading.current?.focus({ preventScroll: true });
  }, [address, isAgain]);
  return heading;
}

function Start({ pane }: { readonly pane: Pane }) {
  const isIdle = pane.state.busy === undefined;
  const { tables, sample } = useTables(isIdle);
  const address = useSelected();
  const isEmpty = tables?.length === 0 && address.isKnown && address.at === undefined;
  return (
    <>
      <StartPanel
        tables={tables ?? []}
        address={address.at}
        disabled={!isIdle}
        onUseSelection={pane.useSelection}
        onUseTable={pane.useTable}
        onUseTyped={pane.useTyped}
      />
      {(isEmpty || sample !== undefined) && (
        <TryPanel
          sheet={sample}
          disabled={!isIdle}
          onAsk={pane.askSample}
          onRemove={pane.removeSample}
        />
      )}
    </>
  );
}

/** The tables there are, and the sample; neither is needed to go on. */
function useTables(isIdle: boolean) {
  const [tables, setTables] = useState<readonly TableChoice[]>();
  const [sample, setSample] = useState<string>();
  useEffect(() => {
    if (!isIdle) return undefined;
    let isOver = false;
    void attempt(tableChoices).then((found) => {
      if (!isOver && "done" in found) setTables(found.done);
    });
    void attempt(sampleSheet).then((found) => {
      if (!isOver) setSample("done" in found ? found.done : undefined);
    });
    return () => {
      isOver = true;
    };
  }, [isIdle]);
  return { tables, sample };
}

/** What is selected, once that is known. */
function useSelected() {
  const [address, setAddress] = useState<{ isKnown: boolean; at: string | undefined }>({
    isKnown: false,
    at: undefined,
  });
  useEffect(() => followSelection((at) => setAddress({ isKnown: true, at })), []);
  return address;
}
