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

type Behaviour = "runs" | "cannot-load" | "dies" | "garbles" | "thinks" | "hangs";

/** A worker that runs our script, or one that cannot load it, as a page sees them. */
class TestWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isEnded = false;
  asked = 0;
  constructor(private readonly behaviour: Behaviour) {
    setTimeout(() => {
      if (behaviour === "cannot-load") this.onerror?.();
      else if (behaviour !== "hangs") this.onmessage?.({ data: "running" });
    });
  }
  postMessage(sent: Question): void {
    this.asked++;
    setTimeout(() => {
      if (this.behaviour === "dies") this.onerror?.();
      else if (this.behaviour === "garbles") this.onmessageerror?.();
      else if (this.behaviour === "runs")
        for (const data of piecesOf(answerTo(sent))) this.onmessage?.({ data });
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

  test("an answer to few rows without a worker", async () => {
    const start = jest.fn();
    const few = { ...question(), table: { ...table(), size: 19_999 } };
    await computeWith(start)(few, signal);
    expect(start).not.toHaveBeenCalled();
  });
});

describe("computing refuses", () => {
  test.each(["dies", "garbles"] as const)(
    "with a plain problem when the worker %s",
    async (behaviour) => {
      const run = over(new TestWorker(behaviour))(question(), signal);
      await expect(run).rejects.toMatchObject({ problem: "worker" });
    }
  );
  test.each(["hangs", "thinks"] as const)(
    "to go on once cancelled, and ends a worker that %s",
    async (behaviour) => {
      const controller = new AbortController();
      const worker = new TestWorker(behaviour);
      const run = over(worker)(question(), controller.signal);
      setTimeout(() => controller.abort(), 10);
      await expect(run).rejects.toMatchObject({ name: "AbortError" });
      expect([worker.isEnded, worker.asked]).toEqual([true, behaviour === "hangs" ? 0 : 1]);
    }
  );
  test("to start a worker for what was cancelled before", async () => {
    const controller = new AbortController();
    controller.abort();
    const start = jest.fn();
    const run = computeWith(start)(question(), controller.signal);
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(start).not.toHaveBeenCalled();
  });
});
