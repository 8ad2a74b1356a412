/** The template workbooks, in the order in which the pane shows them. */
export const TEMPLATES = ["rfm"] as const;
export type TemplateId = (typeof TEMPLATES)[number];
