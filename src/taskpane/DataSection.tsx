import { useEffect, useRef, useState } from "react";
import { analysisOf } from "../app/analysis-of";
import { type TableChoice, tableChoices } from "../app/choose-data";
import { followSelection } from "../app/follow-selection";
import { rolesFor, wantOf } from "../app/columns";
import { periodForm } from "../app/period-form";
import { jobOf } from "../app/reduce";
import { attempt } from "../app/trouble";
import { CheckPanel } from "./CheckPanel";
import { DataPanel } from "./DataPanel";
import { MappingPanel } from "./MappingPanel";
import { PeriodFields } from "./PeriodFields";
import { Waiting } from "./RunPanel";
import { Section } from "./Section";
import { ShapeField } from "./ShapeField";
import { StartPanel } from "./StartPanel";
import { TroubleBar } from "./TroubleBar";
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
      headingRef={useFocusOnChange(source?.address)}
    >
      {source ? <Chosen pane={pane} /> : <Start pane={pane} />}
      {busy?.task === "choose" && <Waiting at={busy.at} onCancel={pane.cancel} />}
      {isOurs && <TroubleBar trouble={trouble.trouble} />}
    </Section>
  );
}

/** The button that was pressed is gone with what it stood on: the heading takes the focus. */
function useFocusOnChange(address: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(address);
  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    heading.current?.focus({ preventScroll: true });
  }, [address]);
  return heading;
}

function Start({ pane }: { readonly pane: Pane }) {
  const { tables, address } = useWorkbook();
  return (
    <StartPanel
      tables={tables}
      address={address}
      disabled={pane.state.busy !== undefined}
      onUseSelection={pane.useSelection}
      onUseTable={pane.useTable}
    />
  );
}

/** The tables there are, and what is selected; neither is needed to go on. */
function useWorkbook() {
  const [tables, setTables] = useState<readonly TableChoice[]>([]);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isOver = false;
    void attempt(tableChoices).then((found) => {
      if (!isOver && "done" in found) setTables(found.done);
    });
    const stop = followSelection(setAddress);
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return { tables, address };
}

function Chosen({ pane }: { readonly pane: Pane }) {
  const { state, dispatch, show } = pane;
  const { shape, periods, rules, analysis, account, busy } = state;
  const job = jobOf(state);
  if (!job) return null;
  const { source, mapping } = job;
  const disabled = busy !== undefined && busy.task !== "check";
  const wanted = analysisOf(analysis);
  const want = wantOf(job, wanted);
  const form = periodForm(job, account);
  return (
    <>
      <DataPanel source={source} disabled={disabled} onChange={() => dispatch({ type: "left" })} />
      <ShapeField
        shape={shape}
        disabled={disabled}
        onShape={(chosen) => dispatch({ type: "shaped", shape: chosen })}
      />
      <MappingPanel
        source={source}
        analysis={analysis}
        mapping={mapping}
        roles={rolesFor(shape, wanted)}
        missing={typeof want === "object" ? want.role : undefined}
        disabled={disabled}
        onMap={(role, column) => dispatch({ type: "mapped", role, column })}
      />
      {form && (
        <PeriodFields
          form={form}
          choice={periods}
          disabled={disabled}
          onChoose={(chosen) => dispatch({ type: "dated", periods: chosen })}
        />
      )}
      {want === undefined && (
        <CheckPanel
          account={account}
          analysis={analysis}
          rules={rules}
          checking={busy?.task === "check"}
          disabled={disabled}
          onRule={(changed) => dispatch({ type: "ruled", rules: changed })}
          onCheck={pane.check}
          onGoTo={(cell) => show(source.place.sheet.id, cell)}
        />
      )}
    </>
  );
}
