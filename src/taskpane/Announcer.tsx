import { makeStyles } from "@fluentui/react-components";
import type { PaneState } from "../app/state";
import { VISUALLY_HIDDEN } from "./visually-hidden";
import { useWords } from "./words";
import { takenBackText, writtenText } from "./written-text";

/** Says aloud what changed on the screen: one polite region that is always there. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {useNews(state)}
    </div>
  );
}

function useNews(state: PaneState): string {
  const { say, troubleText } = useWords();
  const { busy, trouble, written, takenBack, result, account } = state;
  if (trouble) return troubleText(trouble.trouble);
  if (busy) return "done" in busy.at ? "" : say("run.checking");
  if (written) return writtenText(written, say);
  if (takenBack !== undefined) return takenBackText(takenBack, say);
  const stops = stopsOf(account);
  if (stops > 0) return stops === 1 ? say("check.stops") : say("check.many", { count: stops });
  return say(result ? "answer.ready" : "app.opened");
}

function stopsOf(account: PaneState["account"]): number {
  return account?.findings.filter(({ effect }) => effect === "stops").length ?? 0;
}

const useStyles = makeStyles({ hidden: VISUALLY_HIDDEN });
