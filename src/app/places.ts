/** The parts of the pane, in the order of their tabs. One that has nothing to show yet is not among them. */
export const PLACES = ["analyze", "workbook", "functions", "templates", "settings"] as const;
export type PlaceId = (typeof PLACES)[number];
