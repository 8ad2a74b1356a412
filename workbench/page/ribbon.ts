import { make } from "./dom";
import type { AddIn, RibbonButton } from "./manifest";

export interface RibbonCalls {
  /** Where an address of the manifest is served. */
  locate(url: string): string;
  run(button: RibbonButton): void;
}

/** The Home tab with the groups of the add-in. */
export function createRibbon(addIn: AddIn, calls: RibbonCalls): HTMLElement {
  const tab = { class: "ribbon-tab", role: "tab", "aria-selected": "true", id: "tab-home" };
  const tabs = make("div", { class: "ribbon-tabs", role: "tablist", "aria-label": "Ribbon" }, [
    make("button", { ...tab, type: "button", "aria-controls": "ribbon-home" }, ["Home"]),
  ]);
  const groups = addIn.groups.map((group) =>
    make("div", { class: "ribbon-group", role: "group", "aria-label": group.label }, [
      make(
        "div",
        { class: "ribbon-buttons", role: "none" },
        group.buttons.map((button) => drawButton(button, calls))
      ),
      make("div", { class: "ribbon-group-label", "aria-hidden": "true" }, [group.label]),
    ])
  );
  const panel = {
    class: "ribbon-panel",
    role: "tabpanel",
    id: "ribbon-home",
    "aria-labelledby": "tab-home",
  };
  return make("section", { class: "ribbon", "aria-label": "Commands" }, [
    tabs,
    make("div", panel, groups),
  ]);
}

function drawButton(button: RibbonButton, calls: RibbonCalls): HTMLElement {
  const icon = button.icon
    ? [make("img", { src: calls.locate(button.icon), alt: "", width: 32, height: 32 })]
    : [];
  const tip = make("span", { class: "supertip", role: "tooltip", id: `tip-${button.id}` }, [
    make("strong", {}, [button.title]),
    make("span", {}, [button.description]),
  ]);
  const attributes = {
    type: "button",
    class: "ribbon-button",
    "data-control": button.id,
    "aria-describedby": `tip-${button.id}`,
    click: () => calls.run(button),
  };
  return make("span", { class: "ribbon-item" }, [
    make("button", attributes, [...icon, make("span", {}, [button.label])]),
    tip,
  ]);
}
