import { analysisOf } from "../app/analysis-of";
import { hasEditedCheck } from "../app/edits";
import { rolesFor, wantOf } from "../app/columns";
import { periodForm } from "../app/period-form";
import { jobOf } from "../app/reduce";
import { CheckPanel } from "./CheckPanel";
import { DataPanel } from "./DataPanel";
import { MappingPanel } from "./MappingPanel";
import { PeriodFields } from "./PeriodFields";
import { ShapeField } from "./ShapeField";
import type { Pane } from "./use-pane";

/** The rows that were chosen: what they were taken for, and what of them cannot be used. */
export function ChosenData({ pane }: { readonly pane: Pane }) {
  const { state, dispatch } = pane;
  const { shape, periods, analysis, account, busy } = state;
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
        roles={rolesFor(shape, wanted, source)}
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
      {want === undefined && <Check pane={pane} sheetId={source.place.sheet.id} />}
    </>
  );
}

function Check({ pane, sheetId }: { readonly pane: Pane; readonly sheetId: string }) {
  const { state, dispatch } = pane;
  const { busy } = state;
  return (
    <CheckPanel
      account={state.account}
      analysis={state.analysis}
      rules={state.rules}
      checking={busy?.task === "check"}
      edited={hasEditedCheck(state)}
      turn={pane.ways.turns.findings}
      disabled={busy !== undefined && busy.task !== "check"}
      onRule={(rules) => dispatch({ type: "ruled", rules })}
      onCheck={pane.check}
      onGoTo={(cell) => pane.show(sheetId, cell)}
    />
  );
}
