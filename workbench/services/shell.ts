import { flag, oneOf, text } from "../objects/args";
import type { WireObject } from "../richapi/wire-object";
import { eventMessage } from "./message";
import type { Send } from "./message";
import { service } from "./service";

const VISIBILITY_CHANGED = 65539;
const STATES = ["Inactive", "Background", "Visible"] as const;
type State = (typeof STATES)[number];

/** What stands around the workbook: the task pane and the buttons of the ribbon. */
export class Shell {
  /** The task pane is shown. */
  isPaneVisible = true;
  /** What the runtime does when the workbook is opened next: "Background" loads it, without showing the pane. */
  startsAs: State = "Inactive";
  /** By id, as far as the add-in has said: whether a button can be pressed, whether a tab is shown. */
  readonly buttons = new Map<string, boolean>();
  readonly tabs = new Map<string, boolean>();
  /** Contextual tabs the add-in has described, as it wrote them. */
  createdTabs?: string;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly send: Send) {}

  on(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  /** By the add-in, or by the user closing and opening the pane. */
  show(visible: boolean): void {
    if (visible === this.isPaneVisible) return;
    this.isPaneVisible = visible;
    const visibility = visible ? "Visible" : "Hidden";
    this.send([eventMessage(VISIBILITY_CHANGED, "", { visibility })]);
    this.changed();
  }
}

export function shellServices(shell: Shell): Record<string, WireObject> {
  return {
    "Microsoft.AppRuntime.AppRuntimeService": service("AppRuntimeService", shell, {
      calls: {
        setAppRuntimeState(of, state) {
          of.show(oneOf(state, STATES) === "Visible");
          return null;
        },
        getAppRuntimeState: (of) => (of.isPaneVisible ? "Visible" : "Background"),
      },
    }),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": service(
      "AppRuntimePersistenceService",
      shell,
      {
        calls: {
          setAppRuntimeStartState(of, state) {
            of.startsAs = oneOf(state, STATES);
            return null;
          },
          getAppRuntimeStartState: (of) => of.startsAs,
        },
      }
    ),
    "Microsoft.DynamicRibbon.DynamicRibbon": service("DynamicRibbon", shell, {
      calls: {
        getButton: (of, id) => button(of, text(id)),
        getTab: (of, id) => tab(of, text(id)),
        executeRequestUpdate: () => null,
        executeRequestCreate(of, json) {
          of.createdTabs = text(json);
          of.changed();
          return null;
        },
      },
    }),
    "Microsoft.ExcelServices.AddinInternalService": actionReady(shell),
    "Microsoft.InternalService.AddinInternalService": actionReady(shell),
  };
}

/** The add-in's runtime says that it takes commands. */
function actionReady(shell: Shell): WireObject {
  return service("AddinInternalService", shell, {
    calls: { notifyActionHandlerReady: () => null },
  });
}

function button(shell: Shell, id: string): WireObject {
  const enable = (of: Shell, enabled: unknown) => {
    of.buttons.set(id, flag(enabled));
    of.changed();
  };
  return service("RibbonButton", shell, {
    gets: { id: () => id, enabled: (of) => of.buttons.get(id) ?? true, label: () => id },
    sets: { enabled: enable },
    calls: {
      setEnabled(of, enabled) {
        enable(of, enabled);
        return null;
      },
    },
  });
}

function tab(shell: Shell, id: string): WireObject {
  return service("RibbonTab", shell, {
    gets: { id: () => id },
    calls: {
      setVisibility(of, visible) {
        of.tabs.set(id, flag(visible));
        of.changed();
        return null;
      },
    },
  });
}
