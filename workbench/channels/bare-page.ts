/** As little of a browser window as Microsoft's client asks for when it loads: no document tree, no frames. */
export class BarePage {
  private readonly whenReady: (() => void)[] = [];
  private readonly document = {
    readyState: "loading",
    domain: "localhost",
    cookie: "",
    addEventListener: (event: string, listener: () => void) => {
      if (event === "DOMContentLoaded") this.whenReady.push(listener);
    },
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
    createElement: () => ({ setAttribute: () => undefined }),
  };

  /** Furnishes a global object as a window. */
  constructor(window: Record<string, unknown>) {
    const origin = "https://localhost";
    Object.assign(window, {
      ...{ console, performance, URL, TextEncoder, TextDecoder },
      ...{ setTimeout, clearTimeout, setInterval, clearInterval },
      name: "",
      localStorage: memoryStorage(),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      location: {
        ...{ protocol: "https:", hostname: "localhost", origin, href: `${origin}/` },
        ...{ hash: "", search: "" },
      },
      navigator: { userAgent: "Node", language: "en-US" },
      document: this.document,
    });
    for (const name of ["window", "self", "parent", "top"]) window[name] = window;
  }

  /** Scripts have run: what waits for the document starts now. */
  ready(): void {
    this.document.readyState = "complete";
    for (const listener of this.whenReady) listener();
  }
}

/** OfficeRuntime.storage keeps its items in the page's local storage. */
function memoryStorage(): object {
  const methods = {
    getItem(this: Record<string, unknown>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, unknown>, key: string, value: unknown) {
      this[key] = String(value);
    },
    removeItem(this: Record<string, unknown>, key: string) {
      delete this[key];
    },
  };
  // Items are the own properties, so that Object.keys lists them as it does in a page.
  return Object.create(methods) as object;
}
