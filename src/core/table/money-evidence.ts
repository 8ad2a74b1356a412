import type { Separator } from "./number-body";
import type { CurrencyWatch } from "./reading";

/** What amounts show of each other. The columns of one role share it: they are one list that lies side by side. */
export class MoneyEvidence {
  readonly proofs = { ",": 0, ".": 0 };
  /** The first amount that could have thousands or decimals. */
  doubtful = "";

  /** `currencies`, in the order in which they appear, are those of all amounts of the rows. */
  constructor(
    readonly currencies: Set<string>,
    readonly watch?: CurrencyWatch
  ) {}

  decimal(): Separator | undefined {
    const { ",": commas, ".": dots } = this.proofs;
    if (commas > 0 && dots > 0) return undefined;
    if (commas > 0) return ",";
    return dots > 0 ? "." : undefined;
  }

  get isMixed(): boolean {
    return this.currencies.size > 1;
  }
}
