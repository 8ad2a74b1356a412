import type { ExcelHost } from "../host";

type Handler = (event: { type: string }) => void;
type Done = (result: { status: string }) => void;

/** Office.context.document as far as the Excel client and the add-in need it: the address, and the selection's event. */
export function officeDocument(host: ExcelHost) {
  const handlers = new Map<Handler, () => void>();
  return {
    get url(): string {
      return host.book.name;
    },
    addHandlerAsync(type: string, handler: Handler, ...rest: unknown[]): void {
      const stop = host.book.on((event) => {
        if (event.type === "selection") setImmediate(() => handler({ type }));
      });
      handlers.set(handler, stop);
      answer(rest);
    },
    removeHandlerAsync(_type: string, { handler }: { handler: Handler }, ...rest: unknown[]): void {
      handlers.get(handler)?.();
      handlers.delete(handler);
      answer(rest);
    },
  };
}

/** The callback comes last, after options that may be left out. */
function answer(rest: readonly unknown[]): void {
  const done = rest.at(-1);
  if (typeof done === "function") setImmediate(() => (done as Done)({ status: "succeeded" }));
}
