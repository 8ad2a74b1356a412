import { useEffect, useState } from "react";

const TICK = 250;

/** Milliseconds since a wait began, and since its last step. */
export function useElapsed(isWaiting: boolean, step: string): { total: number; step: number } {
  const [start] = useState(() => performance.now());
  const [stepStart, setStepStart] = useState({ step, at: start });
  const [now, setNow] = useState(start);
  if (stepStart.step !== step) setStepStart({ step, at: now });
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => setNow(performance.now()), TICK);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return { total: now - start, step: now - stepStart.at };
}
