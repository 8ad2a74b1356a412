/** What a test asks about the traffic between client and host. */
export class Stats {
  /** Every batch, the client's own clean-up included. */
  requests = 0;
  /** Batches in which the add-in asked for something. */
  syncs = 0;
  actions = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** Members asked for that the host lacks, and how often: an empty map means a faithful answer. */
  readonly missing = new Map<string, number>();
  /** Errors of the host itself, which the client sees as GeneralException. */
  readonly crashes: unknown[] = [];

  miss(member: string): void {
    this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
  }

  reset(): void {
    this.requests = this.syncs = this.actions = this.bytesIn = this.bytesOut = 0;
    this.missing.clear();
    this.crashes.length = 0;
  }
}
