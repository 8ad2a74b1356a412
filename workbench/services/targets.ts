/** The target of events that concern the workbook; what concerns a sheet goes to that sheet as well. */
export const WORKBOOK = "Workbook";
