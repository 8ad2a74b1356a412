import type { ResultTable } from "../table/table";
import { paymentsPerCustomer, shortfall } from "./payments";

export interface Business {
  readonly customers: number;
  readonly arpa: number;
  readonly retention: number;
  readonly periods: number;
  readonly margin: number;
  readonly discount: number;
}
export interface Outlook {
  readonly retention: number;
  readonly customersAtEnd: number;
  readonly revenue: number;
  readonly profit: number;
}

export const SCENARIO_COLUMNS = {
  scenario: { kind: "label", header: "Scenario" },
  retention: { kind: "ratio", header: "Retention" },
  customersAtEnd: { kind: "count", header: "Customers at end" },
  revenue: { kind: "money", header: "Revenue" },
  profit: { kind: "money", header: "Profit" },
} as const;

/** Of each period those pay who are customers at its start, as in LTV with a cap: all of today's in the first. */
export function outlookOf(business: Business): Outlook {
  const { customers, arpa, retention, periods, margin, discount } = business;
  const payments = paymentsPerCustomer(1 - retention, periods);
  const worth = paymentsPerCustomer(shortfall(retention, discount) / (1 + discount), periods);
  return {
    retention,
    customersAtEnd: customers * retention ** periods,
    revenue: customers * arpa * payments,
    profit: customers * arpa * margin * worth,
  };
}

/** The same business with its retention of today and with a better one, and the difference. */
export function scenariosOf(business: Business, retention: number): ResultTable {
  const today = outlookOf(business);
  const better = outlookOf({ ...business, retention });
  const row = (name: keyof Outlook) => [today[name], better[name], better[name] - today[name]];
  return {
    size: 3,
    columns: {
      scenario: ["Today", "With uplift", "Gain"],
      retention: row("retention"),
      customersAtEnd: row("customersAtEnd"),
      revenue: row("revenue"),
      profit: row("profit"),
    },
  };
}
