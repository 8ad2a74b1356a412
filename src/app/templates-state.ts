import type { Step } from "./state";
import type { TemplateId } from "../text/templates";
import type { Trouble } from "./trouble";

type Task = TemplateId | undefined;

/** What the place of templates shows. */
export interface TemplatesState {
  /** The one that is being inserted. */
  readonly busy?: Task;
  /** The one that was inserted last. */
  readonly inserted?: Task;
  readonly trouble?: { readonly task: Task; readonly trouble: Trouble };
}

export type TemplatesAction =
  | { readonly type: "began"; readonly task: Task }
  | { readonly type: "moved"; readonly at: Step }
  | { readonly type: "failed"; readonly task: Task; readonly trouble: Trouble }
  | { readonly type: "inserted"; readonly id: TemplateId };

export function reduceTemplates(state: TemplatesState, action: TemplatesAction): TemplatesState {
  switch (action.type) {
    case "began":
      return { busy: action.task };
    case "moved":
      return state;
    case "failed":
      return { trouble: { task: action.task, trouble: action.trouble } };
    case "inserted":
      return { inserted: action.id };
  }
}
