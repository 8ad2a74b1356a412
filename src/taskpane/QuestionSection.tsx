import { analysisOf } from "../app/compute";
import { isOutdated, mappingOf } from "../app/reduce";
import { hasProblems } from "../app/settings-form";
import { analysesOf } from "../app/shapes";
import { missingRole } from "../app/source";
import { QuestionPanel } from "./QuestionPanel";
import { RunPanel } from "./RunPanel";
import { Section } from "./Section";
import { SettingsPanel } from "./SettingsPanel";
import { TroubleBar } from "./TroubleBar";
import type { Pane } from "./use-pane";
import { useWords } from "./words";

/** The second step: what is asked, with which settings, and the button that asks it. */
export function QuestionSection({ pane }: { readonly pane: Pane }) {
  const { say, roleName } = useWords();
  const { state, dispatch } = pane;
  const { busy, trouble, result } = state;
  const analysis = analysisOf(state.analysis);
  const settings = state.settings[state.analysis] ?? {};
  const disabled = busy !== undefined && busy.task !== "check";
  return (
    <Section number={2} title={say("step.question")} busy={busy?.task === "run"}>
      <QuestionPanel
        analyses={analysesOf(state.shape)}
        chosen={state.analysis}
        disabled={disabled}
        onAsk={(asked) => dispatch({ type: "asked", analysis: asked })}
      />
      <SettingsPanel
        analysis={analysis}
        settings={settings}
        disabled={disabled}
        onSet={(name, value) => dispatch({ type: "set", name, value })}
        onReset={() => dispatch({ type: "reset" })}
      />
      <RunPanel
        at={busy?.task === "run" ? busy.at : undefined}
        again={again()}
        blocked={blocked()}
        hint={undecided()}
        disabled={disabled}
        onRun={pane.run}
        onCancel={pane.cancel}
      />
      {trouble?.task === "run" && <TroubleBar trouble={trouble.trouble} />}
    </Section>
  );

  function again() {
    if (!result) return "first";
    return isOutdated(state) ? "needed" : "not-needed";
  }

  function blocked(): string | undefined {
    const missing = missingRole(analysis, mappingOf(state));
    if (missing !== undefined)
      return say("map.missing", { role: roleName(missing, state.analysis) });
    return hasProblems(analysis, settings) ? say("settings.fix") : undefined;
  }

  /** A run has been refused, or would be: the decision stands above, often out of sight. */
  function undecided(): string | undefined {
    const stops = state.account?.findings.some(({ effect }) => effect === "stops") ?? false;
    return stops ? say("run.decide") : undefined;
  }
}
