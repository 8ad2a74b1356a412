/** Lets the pane do what waits for it, then goes on. A timer would wait for a second where the pane is hidden. */
export function breathe(): Promise<void> {
  // Safari has none, and the types know none.
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler ? scheduler.postTask(() => undefined) : inAMessage();
}
interface Scheduler {
  postTask(task: () => void): Promise<void>;
}

function inAMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
