import { nameOf, type Period } from "../core/calendar/period";
import { finer, spacingOf } from "../core/calendar/spacing";
import { firstDayOf, periodOfCell } from "../core/table/parse-period";
import { dayOfCell } from "../core/table/recognise/cell-kind";
import type { PaneTexts } from "./pane-texts";
import { lacksYear, periodsOf, sampleOf } from "./columns";
import type { Account, Job } from "./state";

/** What is asked of periods that do not say it themselves, and what they are taken for. */
export interface PeriodForm {
  readonly kind: Period;
  /** The lengths that the periods may have; one where nothing is to be chosen. */
  readonly kinds: readonly Period[];
  readonly asksYear: boolean;
  /** How many there are, where that is known. */
  readonly covered: Spanned | undefined;
}
export interface Spanned {
  readonly kind: Period;
  readonly periods: number;
  /** Days of the first and of the last period. */
  readonly from: number;
  readonly until: number;
}

type Form = Pick<Job, "source" | "shape" | "mapping" | "periods">;

export function periodForm(job: Form, account: Account | undefined): PeriodForm | undefined {
  if (job.shape !== "snapshots" && job.shape !== "cross-tab") return undefined;
  const longest = longestKind(job);
  const asksYear = lacksYear(job);
  const isUnknown = asksYear && job.periods.year === undefined;
  return {
    kind: finer(job.periods.kind ?? longest, longest),
    kinds: KINDS.filter((kind) => finer(kind, longest) === kind),
    asksYear,
    covered: isUnknown ? undefined : (account?.covered ?? crossed(job)),
  };
}
const KINDS = ["month", "quarter", "year"] as const;

/** What the distances of the periods say; of a list those in its first rows. */
function longestKind(job: Form): Period {
  if (job.shape === "cross-tab") {
    const { year } = job.periods;
    return periodsOf({ ...job, periods: year === undefined ? {} : { year } })?.kind ?? "month";
  }
  const days = sampleOf(job.source, job.mapping["period"]).flatMap((cell) => {
    const written = periodOfCell(cell);
    const day =
      written === undefined ? dayOfCell(cell) : firstDayOf(written, job.periods.year ?? 2000);
    return day === undefined ? [] : [day];
  });
  return spacingOf([...new Set(days)]);
}

function crossed(job: Form): Spanned | undefined {
  const found = job.shape === "cross-tab" ? periodsOf(job) : undefined;
  if (found === undefined) return undefined;
  const starts = found.columns.map(({ from }) => from);
  const [from, until] = [Math.min(...starts), Math.max(...starts)];
  return { kind: found.kind, periods: starts.length, from, until };
}

/** 12 months: 2024-01 to 2024-12. */
export function spannedText({ kind, periods, from, until }: Spanned, { say }: PaneTexts): string {
  const values = { count: periods, first: nameOf(kind, from), last: nameOf(kind, until) };
  return say(`periods.read.${kind}`, values);
}
