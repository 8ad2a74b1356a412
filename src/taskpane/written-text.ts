import type { PaneTexts } from "../app/pane-texts";
import type { PaneState } from "../app/state";

type Written = NonNullable<PaneState["written"]>;

export function writtenText({ sheet: { name }, at }: Written, say: PaneTexts["say"]): string {
  return at === undefined ? say("write.done", { name }) : say("write.doneAt", { name, range: at });
}

export function takenBackText({ sheet: { name }, at }: Written, say: PaneTexts["say"]): string {
  return say(at === undefined ? "write.takenBack" : "write.takenBackAt", { name });
}
