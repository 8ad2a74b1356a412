// What the bench uses of the simulated Excel, in one file.
export { loadExcelClient } from "../../workbench/channels/node";
export { ExcelHost } from "../../workbench/host";
export { createWorkbook } from "../../workbench/workbook";
