import { make } from "./dom";

const SHOWN_FOR = 8000;

/** Short messages at the foot of the sheet, announced to screen readers. */
export class Notices {
  readonly element = make("div", { class: "notices", role: "alert" });

  say(message: string): void {
    const notice = make("div", { class: "notice" }, [message]);
    const close = { type: "button", "aria-label": "Dismiss", click: () => notice.remove() };
    notice.append(make("button", close, ["×"]));
    this.element.replaceChildren(notice);
    setTimeout(() => notice.remove(), SHOWN_FOR);
  }
}
