import type { PaneTexts } from "../app/pane-texts";
import type { News } from "../app/workbook-state";

/** How many results are new, and whether fewer rows are used for some of them. */
export function refreshedText({ leaving = 0, ...news }: News, say: PaneTexts["say"]): string {
  const done = say("workbook.done", news);
  return leaving === 0 ? done : `${done} ${say("workbook.leaving", { count: leaving })}`;
}
