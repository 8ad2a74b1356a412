import { analysisOf } from "../app/analysis-of";
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
