import { make } from "./dom";
import { NARROWEST_PANE } from "./options";

const WIDEST_PANE = 900;
const KEY_STEP = 20;

/** The frame Excel puts around an add-in: title, close, and an edge to pull. Hidden, the add-in keeps running. */
export class TaskPaneFrame {
  readonly element: HTMLElement;
  /** Where the channel puts the add-in's page. */
  readonly body = make("div", { class: "pane-body" });
  private readonly edge: HTMLElement;
  private width: number;

  constructor(
    title: string,
    width: number | undefined,
    private readonly onShown: (isShown: boolean) => void
  ) {
    this.width = width ?? NARROWEST_PANE;
    this.edge = make("div", {
      class: "pane-edge",
      role: "separator",
      tabindex: 0,
      "aria-label": "Width of the pane",
      "aria-orientation": "vertical",
      "aria-valuemin": NARROWEST_PANE,
      "aria-valuemax": WIDEST_PANE,
      pointerdown: (event) => this.pull(event as PointerEvent),
      keydown: (event) => this.onKey(event as KeyboardEvent),
    });
    const close = { type: "button", class: "pane-close", "aria-label": "Close", title: "Close" };
    const bar = make("div", { class: "pane-title" }, [
      make("h2", {}, [title]),
      make("button", { ...close, click: () => this.hide() }, ["×"]),
    ]);
    this.element = make("aside", { class: "task-pane", "aria-label": title }, [
      this.edge,
      make("div", { class: "pane-content" }, [bar, this.body]),
    ]);
    this.resize(this.width);
    if (width === undefined) this.hide();
  }

  get isShown(): boolean {
    return !this.element.classList.contains("closed");
  }

  show(): void {
    this.element.classList.remove("closed");
    this.onShown(true);
  }

  hide(): void {
    this.element.classList.add("closed");
    this.onShown(false);
  }

  toggle(): void {
    if (this.isShown) this.hide();
    else this.show();
  }

  focus(): void {
    if (this.isShown) this.body.querySelector("iframe")?.focus();
  }

  private resize(width: number): void {
    this.width = Math.round(Math.max(NARROWEST_PANE, Math.min(WIDEST_PANE, width)));
    this.element.style.width = `${this.width}px`;
    this.edge.setAttribute("aria-valuenow", String(this.width));
  }

  private onKey(event: KeyboardEvent): void {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.resize(this.width + step);
  }

  private pull(event: PointerEvent): void {
    const start = event.clientX + this.width;
    this.edge.setPointerCapture(event.pointerId);
    const move = (at: PointerEvent): void => this.resize(start - at.clientX);
    this.edge.addEventListener("pointermove", move);
    this.edge.addEventListener(
      "pointerup",
      () => this.edge.removeEventListener("pointermove", move),
      { once: true }
    );
  }
}
