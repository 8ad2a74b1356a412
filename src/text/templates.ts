/** The template workbooks, in the order in which the pane shows them. */
export const TEMPLATES = ["report", "counts", "mrr", "cohort", "rfm", "reconcile"] as const;
export type TemplateId = (typeof TEMPLATES)[number];
