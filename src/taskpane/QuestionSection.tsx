import { analysisOf } from "../app/analysis-of";
import { wantOf } from "../app/columns";
import { settingsFrom } from "../app/data-days";
import { isOutdated, jobOf, mappingOf } from "../app/reduce";
import type { PaneTexts } from "../app/pane-texts";
import { hasProblems } from "../app/settings-form";
import { questionsOf } from "../app/shapes";
import type { PaneState } from "../app/state";
import type { Raw } from "../core/given";
import { OtherQuestions } from "./OtherQuestions";
import { QuestionPanel } from "./QuestionPanel";
import { RunPanel } from "./RunPanel";
import { Section } from "./Section";
import { SettingsPanel } from "./SettingsPanel";
import { TroubleBar } from "./TroubleBar";
import type { Pane } from "./use-pane";
import { useWords } from "./words";

/** The second step: what is asked, with which settings, and the button that asks it. */
export function QuestionSection({ pane }: { readonly pane: Pane }) {
  const texts = useWords();
  const { say } = texts;
  const { state, dispatch } = pane;
  const { busy, trouble } = state;
  const analysis = analysisOf(state.analysis);
  const settings = state.settings[state.analysis] ?? {};
  const disabled = busy !== undefined && busy.task !== "check";
  return (
    <Section number={2} title={say("step.question")} busy={busy?.task === "run"}>
      <QuestionPanel
        analyses={questionsOf(state.shape, mappingOf(state), state.analysis)}
        chosen={state.analysis}
        disabled={disabled}
        onAsk={(asked) => dispatch({ type: "asked", analysis: asked })}
      />
      <OtherQuestions shape={state.shape} mapping={mappingOf(state)} />
      <SettingsPanel
        analysis={analysis}
        settings={settings}
        starting={state.starting[state.analysis] ?? {}}
        follows={followsFrom(state)}
        disabled={disabled}
        onSet={(name, value) => dispatch({ type: "set", name, value })}
        onReset={() => dispatch({ type: "reset" })}
      />
      <RunPanel
        at={busy?.task === "run" ? busy.at : undefined}
        again={againOf(state)}
        blocked={blockOf(state, texts)}
        hint={isUndecided(state) ? say("run.decide") : undefined}
        disabled={disabled}
        turn={pane.ways.turns.run}
        onRun={pane.run}
        onCancel={pane.cancel}
      />
      {trouble?.task === "run" && <TroubleBar trouble={trouble.trouble} />}
    </Section>
  );
}

/** The settings that the rows decide, once they have been read. */
function followsFrom({ account, analysis }: PaneState): Raw {
  const { days, covered } = account ?? {};
  return days ? settingsFrom(analysisOf(analysis), days, covered !== undefined) : {};
}

function againOf(state: PaneState) {
  // What was asked before is another question.
  if (state.result?.job.analysis !== state.analysis) return "first";
  return isOutdated(state) ? "needed" : "not-needed";
}

/** What must be known or corrected before anything can be computed. */
function blockOf(state: PaneState, { say, roleName }: PaneTexts): string | undefined {
  const analysis = analysisOf(state.analysis);
  const job = jobOf(state);
  const want = job && wantOf(job, analysis);
  if (want === "periods") return say("periods.none");
  if (want === "year") return say("periods.yearNeeded");
  if (want !== undefined) return say("map.missing", { role: roleName(want.role, analysis.id) });
  return hasProblems(analysis, job?.settings ?? {}) ? say("settings.fix") : undefined;
}

/** A run has been refused, or would be: the decision stands above, often out of sight. */
function isUndecided({ account }: PaneState): boolean {
  return account?.findings.some(({ effect }) => effect === "stops") ?? false;
}
