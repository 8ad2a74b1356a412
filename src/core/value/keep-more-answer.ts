import type { Answer } from "../define";
import type { ResultTable } from "../table/table";

interface Settings {
  readonly years: number;
  readonly margin: number;
  readonly discount: number;
}
interface Row {
  readonly today: number;
  readonly better: number;
  readonly gain: number;
}

/** The gain in a sentence, and after it what is often claimed in general. */
export function answerTo(result: ResultTable, { years, margin, discount }: Settings): Answer {
  const [retention, revenue, profit] = ["retention", "revenue", "profit"].map((name) =>
    rowOf(result, name)
  ) as [Row, Row, Row];
  const isFull = retention.gain === 0;
  const tellsProfit = !isFull && profit.today > 0 && (margin < 1 || discount > 0);
  const ratio = (value: number) => ({ kind: "ratio", value }) as const;
  const money = (value: number) => ({ kind: "money", value }) as const;
  return {
    says: [isFull ? "full" : "gain", ...(tellsProfit ? ["profit"] : []), "claim"],
    headline: "gain",
    values: {
      gain: money(revenue.gain),
      customers: { kind: "count", value: Number(result.columns.customers?.[0]) },
      arpa: money(Number(result.columns.arpa?.[0])),
      retention: ratio(retention.today),
      better: ratio(retention.better),
      years: { kind: "count", value: years },
      revenue: money(revenue.better),
      today: money(revenue.today),
      share: ratio(revenue.gain / revenue.today),
      profitGain: money(profit.gain),
      profitShare: ratio(profit.today > 0 ? profit.gain / profit.today : 0),
    },
  };
}

function rowOf({ columns }: ResultTable, name: string): Row {
  const [today, better, gain] = columns[name]!.map(Number) as [number, number, number];
  return { today, better, gain };
}
