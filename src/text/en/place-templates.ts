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
  "templates.rfm.title": "RFM segments and playbook",
  "templates.rfm.about": "Which customers to reward, which to win back, and what to do about each?",
  "templates.rfm.wants": "orders: customer, date, amount",
  "templates.rfm.sheets": "Start | Orders | RFM scores | Playbook",
} as const satisfies Record<
  `templates.${TemplateId}.${"title" | "about" | "wants" | "sheets"}` | `templates.${string}`,
  string
>;
