/** The bundler finds the script by this very expression. Only the entry file imports it. */
export function startWorker(): Worker {
  return new Worker(new URL("../worker.ts", import.meta.url), { name: "churn-compute" });
}
