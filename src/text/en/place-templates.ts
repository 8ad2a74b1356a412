import type { TemplateId } from "../templates";

/** The pane: ready-made workbooks. */
export const placeTemplates = {
  "templates.title": "Ready-made workbooks",
  "templates.about":
    "With sample data, charts and formulas. Put one into this workbook, paste your rows over the sample, press Refresh all.",
  "templates.wants": "Wants {rows}",
  "templates.sheets": "Sheets",
  "templates.insert": "Insert into this workbook",
  "templates.insertOne": "Insert into this workbook: {title}",
  "templates.inserting": "Inserting…",
  "templates.done":
    "The sheets of {title} are behind your own. Paste your rows over the sample, then press Refresh all in the place Workbook.",
  "templates.download": "Download",
  "templates.downloadOne": "Download {title} as a workbook",
  "templates.report.title": "Churn analysis report",
  "templates.report.about": "Who leaves, why, from which plan, and what to do about it?",
  "templates.report.wants": "subscriptions: customer, start, end, plan, monthly amount, reason",
  "templates.report.sheets":
    "Churn report | Subscriptions | Movements | Lost by plan | Lost by reason | Lost by definition | Lost customers | Actions",
  "templates.counts.title": "Monthly churn and retention",
  "templates.counts.about":
    "How many customers do we lose a month, how sure is that, and is it getting better?",
  "templates.counts.wants": "counts by month: at start, new, lost",
  "templates.counts.sheets": "Monthly churn | Counts | Churn and retention",
  "templates.mrr.title": "MRR roll-forward, GRR and NRR",
  "templates.mrr.about":
    "How did recurring revenue come from its opening to its closing, and how much was kept?",
  "templates.mrr.wants": "subscriptions: customer, start, end, monthly amount",
  "templates.mrr.sheets":
    "MRR roll-forward | Subscriptions | Movements by month | Movements by year | Before and after",
  "templates.cohort.title": "Cohort retention",
  "templates.cohort.about": "Do newer customers stay longer than earlier ones, and do they spend?",
  "templates.cohort.wants": "orders: customer, date, amount",
  "templates.cohort.sheets":
    "Cohort retention | Orders | Retention | Customers by cohort | Revenue retention | Curve",
  "templates.reconcile.title": "Definition reconciler",
  "templates.reconcile.about": "Why do two reports of churn disagree about the same customers?",
  "templates.reconcile.wants": "subscriptions: customer, start, end",
  "templates.reconcile.sheets":
    "Definition reconciler | Subscriptions | Rates by convention | Customers behind the rates",
  "templates.rfm.title": "RFM segments and playbook",
  "templates.rfm.about": "Which customers to reward, which to win back, and what to do about each?",
  "templates.rfm.wants": "orders: customer, date, amount",
  "templates.rfm.sheets":
    "RFM segments | Orders | RFM scores | Playbook | Migration | Earlier scores",
} as const satisfies Record<
  `templates.${TemplateId}.${"title" | "about" | "wants" | "sheets"}` | `templates.${string}`,
  string
>;
