import type { TemplateId } from "../../src/text/templates";
import { SEGMENTS } from "../../src/core/rfm/segments";
import { placeWords } from "../../src/text/place-words";
import { LANGUAGES, type Language } from "../../src/text/words";
import { isNear } from "../golden/golden";
import { openTemplate, type OpenTemplate, partsOf, saveAndOpen } from "../support/open-template";
import { templateBytes } from "../support/templates";
import { caseOf, months, pastedCounts, pastedOrders, pastedSubscriptions } from "../support/pasted";

interface Plan {
  readonly table: string;
  readonly rows: () => readonly (readonly (string | number)[])[];
  /** Days in the yellow cells. */
  readonly days?: readonly [cell: string, day: number][];
  /** Of the sample, which ends within a month. */
  readonly sample?: readonly (readonly [place: string, value: unknown])[];
  /** By cell of the first page: reference values. */
  readonly golden: (
    open: OpenTemplate
  ) => readonly (readonly [place: string, value: unknown, sheet?: number])[];
  readonly recipes: number;
}

// 2023-12-31, 2024-12-01 and 2024-12-31
const [YEAR_BEFORE, MONTH_BEFORE, END] = [45_291, 45_627, 45_657];
const november = () => months().at(-2) ?? ({} as ReturnType<typeof months>[number]);
const december = () => months().at(-1) ?? ({} as ReturnType<typeof months>[number]);

const MIGRATION = 4;
const purchases = () => pastedOrders().filter(([, , , amount]) => Number(amount) > 0);
const lastOrder = () => Math.max(...pastedOrders().map(([, , day]) => Number(day)));
const firstOrders = () => {
  const first = new Map<unknown, number>();
  for (const [, customer, day] of purchases())
    first.set(customer, Math.min(Number(day), first.get(customer) ?? Infinity));
  return [...first.values()];
};

/** More plans and reasons than the first page has rows for. */
const withGroups = (row: readonly (string | number)[], at: number) => [
  ...row.slice(0, 4),
  ...[`Plan ${at % 8}`, row[5] ?? "", row[3] === "" ? "" : `Reason ${at % 9}`],
];
/** What the first page has no row for, of a column of the table of plans: all but its five largest. */
const notListed = ({ excel: { book } }: OpenTemplate, column: number) => {
  const { rect, sheet } = book.tables.find(({ name }) => name === "Churn_LOST_PLANS") ?? {};
  const rows = Array.from({ length: (rect?.rows ?? 1) - 1 }, (_, at) =>
    [column, 2].map((each) => Number(sheet?.value((rect?.row ?? 0) + 1 + at, each)))
  );
  rows.sort(([, one = 0], [, other = 0]) => other - one);
  return rows.slice(5).reduce((sum, [value = 0]) => sum + value, 0);
};

const plans: Readonly<Record<TemplateId, Plan>> = {
  rfm: {
    table: "Orders",
    rows: pastedOrders,
    recipes: 1,
    golden: () => {
      interface Summary {
        readonly segment: string;
        readonly customers: number;
        readonly orders: number;
        readonly revenue: number;
      }
      const { expected } = caseOf<{ expected: { segment_summary: Summary[] } }>(
        "rfm",
        "rfm-synth-share-5"
      );
      const segments = Object.keys(SEGMENTS).flatMap((name, at) => {
        const found = expected.segment_summary.find(({ segment }) => segment === name);
        const row = 12 + at;
        return [
          [`C${row}`, found?.customers ?? 0] as const,
          [`E${row}`, found?.orders ?? 0] as const,
          [`F${row}`, found?.revenue ?? 0] as const,
        ];
      });
      const since = firstOrders().filter((first) => first > lastOrder() - 90).length;
      return [...segments, ["N18", since, MIGRATION], ["N19", firstOrders().length, MIGRATION]];
    },
  },
  cohort: {
    table: "Orders",
    rows: pastedOrders,
    recipes: 4,
    golden: () => {
      interface Expected {
        readonly cohorts: readonly { readonly size: number; readonly retention: number[] }[];
        readonly weighted_average_retention: readonly number[];
      }
      const { expected } = caseOf<{ expected: Expected }>("cohort", "cohort-synth-month");
      const average = expected.weighted_average_retention;
      // The sheet ends with the last month in which somebody began.
      const begun = expected.cohorts.map(({ size }) => size > 0).lastIndexOf(true) + 1;
      const last = expected.cohorts.slice(0, begun).slice(-12);
      return [
        ...[["E8", average[1]] as const, ["G8", average[3]] as const, ["I8", average[6]] as const],
        ...last.flatMap(({ size, retention }, at) => [
          [`C${12 + at}`, size] as const,
          [`E${12 + at}`, retention[3] ?? ""] as const,
        ]),
      ];
    },
  },
  mrr: {
    table: "Subscriptions",
    rows: pastedSubscriptions,
    recipes: 2,
    sample: [
      ["K8", 82],
      ["C9", "2025-08"],
    ],
    days: [
      ["from", YEAR_BEFORE],
      ["to", END],
    ],
    golden: () => {
      const { expected } = caseOf<{ expected: { grr: number; nrr: number } }>(
        "mrr",
        "mrr-period-synth"
      );
      const letters = [..."CDEFGHIJKL"];
      return [
        ...[["G8", expected.grr] as const, ["I8", expected.nrr] as const],
        ...months()
          .slice(-10)
          .flatMap((month, at) => [
            [`${letters[at]}12`, month.start_mrr] as const,
            [`${letters[at]}13`, month.new] as const,
            [`${letters[at]}14`, month.reactivation] as const,
            [`${letters[at]}15`, month.expansion] as const,
            [`${letters[at]}16`, month.contraction] as const,
            [`${letters[at]}17`, month.churned] as const,
            [`${letters[at]}18`, month.end_mrr] as const,
            [`${letters[at]}19`, 0] as const,
            [`${letters[at]}20`, month.grr] as const,
            [`${letters[at]}21`, month.nrr] as const,
          ]),
      ];
    },
  },
  report: {
    table: "Subscriptions",
    rows: () => pastedSubscriptions().map((row, at) => withGroups(row, at)),
    recipes: 5,
    // "In 2025-08, 1 of 76 customers was lost: a churn rate of 1.3%. 2025-09 is not complete and is not counted."
    sample: [
      ["B8", 82],
      ["C8", 1],
      ["E8", 1 / 76],
      ["C9", "2025-08"],
    ],
    golden: (open) => [
      ["D33", notListed(open, 2)],
      ["E33", notListed(open, 2) / notListed(open, 1)],
      // Nothing is known of the last day of December, so it is not over.
      ["C9", "2024-11"],
      ["B8", november().end_accounts],
      ["C8", november().churned_accounts],
      ["E8", november().logo_churn_rate],
      ["I8", november().end_mrr],
      ["K8", november().nrr],
      ...months()
        .slice(-12)
        .flatMap((month, at) => [
          [`C${12 + at}`, month.start_accounts] as const,
          [`F${12 + at}`, month.churned_accounts] as const,
          [`H${12 + at}`, month.logo_churn_rate] as const,
        ]),
    ],
  },
  counts: {
    table: "Counts",
    rows: pastedCounts,
    recipes: 1,
    golden: () => [
      ["B8", december().logo_churn_rate],
      ...months()
        .slice(-12)
        .map(({ logo_churn_rate }, at) => [`F${12 + at}`, logo_churn_rate] as const),
    ],
  },
  reconcile: {
    table: "Subscriptions",
    rows: pastedSubscriptions,
    recipes: 2,
    days: [
      ["from", MONTH_BEFORE],
      ["to", END],
    ],
    golden: () => {
      const { start_accounts = NaN, churned_accounts = NaN } = december();
      const rate = churned_accounts / start_accounts;
      // Of those at the start: who left, and who is still there.
      return [
        ["F13", rate],
        ["F18", 1 - rate],
      ];
    },
  },
};

const cases = Object.keys(plans).flatMap((id) =>
  // The keys of plans are the templates.
  LANGUAGES.map((language) => [id as TemplateId, language] as const)
);

// They may have to be made first.
beforeAll(() => void templateBytes("rfm", "en"), 240_000);

describe.each(cases)("the template %s in %s", (id: TemplateId, language: Language) => {
  test("gives the reference numbers of other rows, holds its checks, and keeps its parts when saved", async () => {
    const plan = plans[id];
    const open = await openTemplate(id, language);
    const shown = (plan.sample ?? []).map(([place]) => [place, open.value(place)]);
    expect(shown).toEqual(plan.sample ?? []);
    await open.paste(plan.table, plan.rows());
    for (const [name, day] of plan.days ?? []) open.setDay(name, day);
    await open.refreshAll();
    const far = plan
      .golden(open)
      .map(([place, wanted, sheet]) => ({ place, wanted, got: open.value(place, sheet) }))
      .filter(({ wanted, got }) => got !== wanted && !isNear(got, wanted, 1e-6, 1e-9));
    expect(far).toEqual([]);
    expect(open.marks().length).toBeGreaterThanOrEqual(2);
    expect(open.marks().filter((mark) => !mark.startsWith("✓"))).toEqual([]);
    expect(open.errors()).toEqual([]);
    const before = partsOf(open.excel.book);
    const names = before.sheets.map(({ name }) => name).join(" | ");
    expect(names).toBe(placeWords(language)(`templates.${id}.sheets`));
    expect(before.recipes).toBe(plan.recipes);
    expect(partsOf(await saveAndOpen(open.excel.book))).toEqual(before);
  });
});

test("of a single month that is not over there are no rates, and its end is said to be so far", async () => {
  const open = await openTemplate("mrr", "en");
  await open.paste("Subscriptions", [
    ["S1", "A", 45_901, "", "Basic", 10, ""],
    ["S2", "B", 45_905, 45_910, "Basic", 10, "Price"],
    ["S3", "C", 45_906, "", "Pro", 20, ""],
  ]);
  await open.refreshAll();
  const shown = ["B7", "B8", "C7", "C8", "E8", "K8", "C9"].map((place) => open.value(place));
  expect(shown).toEqual(["MRR, end of 2025-09 (so far)", 30, "GRR in –", "–", "–", 2, "–"]);
});
