/** What Excel takes from an add-in's manifest, in one display language. */
export interface AddIn {
  readonly name: string;
  readonly paneUrl: string;
  readonly functions: { readonly metadataUrl: string; readonly namespace: string } | undefined;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string | undefined;
  readonly action: { readonly shows: string } | { readonly calls: string };
}

/** `language` picks the overrides, the default of the manifest stands in for the rest. */
export function readManifest(xml: string, language: string): AddIn {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new Error(`manifest.xml cannot be read: ${problem.textContent}`);
  const reader = new ManifestReader(document, language);
  const root = document.documentElement;
  const settings = childOf(childOf(root, "DefaultSettings"), "SourceLocation");
  const pane = reader.all("Runtime")[0];
  return {
    name: reader.localized(childOf(root, "DisplayName")),
    paneUrl: pane ? reader.resource(pane) : reader.localized(settings),
    functions: readFunctions(reader),
    groups: reader.all("Group").map((group) => readGroup(reader, group)),
  };
}

function readFunctions(reader: ManifestReader): AddIn["functions"] {
  const point = reader.all("ExtensionPoint").find((one) => typeOf(one) === "CustomFunctions");
  const metadata = childOf(childOf(point, "Metadata"), "SourceLocation");
  if (!point || !metadata) return undefined;
  const namespace = childOf(point, "Namespace");
  return {
    metadataUrl: reader.resource(metadata),
    namespace: namespace ? reader.resource(namespace) : "",
  };
}

function readGroup(reader: ManifestReader, group: Element): RibbonGroup {
  const buttons = childrenOf(group, "Control").filter((control) => typeOf(control) === "Button");
  return {
    label: reader.of(group, "Label"),
    buttons: buttons.map((button) => readButton(reader, button)),
  };
}

function readButton(reader: ManifestReader, button: Element): RibbonButton {
  const tip = childOf(button, "Supertip");
  const action = childOf(button, "Action");
  const location = childOf(action, "SourceLocation");
  const images = childrenOf(childOf(button, "Icon"), "Image");
  const image = images.find((one) => one.getAttribute("size") === "32") ?? images[0];
  return {
    id: button.getAttribute("id") ?? "",
    label: reader.of(button, "Label"),
    title: tip ? reader.of(tip, "Title") : "",
    description: tip ? reader.of(tip, "Description") : "",
    icon: image && reader.resource(image),
    action:
      typeOf(action) === "ExecuteFunction"
        ? { calls: childOf(action, "FunctionName")?.textContent.trim() ?? "" }
        : { shows: location ? reader.resource(location) : "" },
  };
}

class ManifestReader {
  private readonly resources = new Map<string, Element>();

  constructor(
    private readonly document: Document,
    private readonly language: string
  ) {
    const kinds = ["Image", "Url", "String"];
    for (const element of kinds.flatMap((kind) => this.all(kind))) {
      this.resources.set(element.getAttribute("id") ?? "", element);
    }
  }

  all(name: string): Element[] {
    return [...this.document.getElementsByTagNameNS("*", name)];
  }

  /** The text or address an element points to by its resid. */
  resource(element: Element): string {
    return this.localized(this.resources.get(element.getAttribute("resid") ?? ""));
  }

  of(parent: Element, name: string): string {
    const element = childOf(parent, name);
    return element ? this.resource(element) : "";
  }

  localized(element: Element | undefined): string {
    if (!element) return "";
    const override = childrenOf(element, "Override").find(
      (one) => one.getAttribute("Locale")?.toLowerCase() === this.language.toLowerCase()
    );
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }
}

function typeOf(element: Element | undefined): string {
  return element?.getAttribute("xsi:type") ?? "";
}

function childOf(parent: Element | undefined, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

function childrenOf(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((child) => child.localName === name);
}
