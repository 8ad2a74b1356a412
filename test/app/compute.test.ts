import { type Question, answerTo } from "../../src/app/answer-to";
import { computeHere, computeWith } from "../../src/app/compute";
import { piecesOf } from "../../src/app/reply-pieces";
import type { Table } from "../../src/core/table/table";

const ROWS = 25_000;

function table(): Table {
  const codes = Int32Array.from({ length: ROWS }, (_, row) => row % 900);
  return {
    size: ROWS,
    columns: {
      customer: { type: "key", codes, keys: Array.from({ length: 900 }, (_, at) => `C-${at}`) },
      date: {
        type: "day",
        days: Int32Array.from(codes, (code, row) => 45_292 + ((row + code) % 400)),
      },
      amount: { type: "number", numbers: Float64Array.from(codes, (code) => code + 1) },
    },
  };
}

const question = (): Question => ({ analysis: "CHURN_RFM", table: table(), settings: {} });
const { signal } = new AbortController();

/** A worker that runs our script, or one that cannot load it, as a page sees them. */
class TestWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  asked = 0;
  constructor(private readonly behaviour: "runs" | "cannot-load" | "dies" | "silent") {
    setTimeout(() => {
      if (behaviour === "cannot-load") this.onerror?.();
      else if (behaviour !== "silent") this.onmessage?.({ data: "running" });
    });
  }
  postMessage(sent: Question): void {
    this.asked++;
    setTimeout(() => {
      if (this.behaviour === "dies") this.onerror?.();
      else for (const data of piecesOf(answerTo(sent))) this.onmessage?.({ data });
    });
  }
  terminate(): void {
    this.isEnded = true;
  }
}

// The page knows no more of a worker than these members.
const over = (worker: TestWorker) => computeWith(() => worker as unknown as Worker);

describe("computing gives", () => {
  test("the same answer in a worker, without one, and where one cannot be loaded", async () => {
    const here = await computeHere(question(), signal);
    for (const behaviour of ["runs", "cannot-load"] as const) {
      const worker = new TestWorker(behaviour);
      expect(await over(worker)(question(), signal)).toEqual(here);
      expect(worker.isEnded).toBe(true);
      expect(worker.asked).toBe(behaviour === "runs" ? 1 : 0);
    }
    const none = computeWith(() => {
      throw new Error("Workers are forbidden here.");
    });
    expect(await none(question(), signal)).toEqual(here);
  });
});

describe("computing refuses", () => {
  test("with a plain problem when the worker dies", async () => {
    const run = over(new TestWorker("dies"))(question(), signal);
    await expect(run).rejects.toMatchObject({ problem: "worker" });
  });
  test("to go on once cancelled, and ends the worker", async () => {
    const controller = new AbortController();
    const worker = new TestWorker("silent");
    const run = over(worker)(question(), controller.signal);
    controller.abort();
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(worker.isEnded).toBe(true);
  });
});
