const A_BEAT = 10;

/** Feels for how long the pane cannot answer its user: for as long as a timer is late. */
export class Pulse {
  private last = performance.now();
  private longest = 0;
  private readonly timer = setInterval(() => this.beat(), A_BEAT);

  private readonly end = () => this.stop();

  /** A job that is cancelled while Excel does not answer never comes to its end. */
  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener("abort", this.end);
  }

  /** Milliseconds since it was asked last; 0 where nobody looks, since browsers let the timers of hidden pages wait. */
  longestPause(): number {
    this.beat();
    const { longest } = this;
    this.longest = 0;
    return isHidden() ? 0 : longest;
  }

  stop(): void {
    clearInterval(this.timer);
    this.signal.removeEventListener("abort", this.end);
  }

  private beat(): void {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.last - A_BEAT);
    this.last = now;
  }
}

/** Where there is no page, nobody looks either. */
function isHidden(): boolean {
  return typeof document === "undefined" || document.hidden;
}
