/** What the client in use knows: Microsoft froze its package at ExcelApi 1.15. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.15",
  ImageCoercion: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};
