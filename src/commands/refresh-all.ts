import type { WorkbookDesk } from "../app/workbook-desk";

/** As the manifest names it. */
const REFRESH_ALL = "refreshAll";

/** The button of the ribbon runs in the same page as the pane, which tells what came of it, now or when it is opened. */
export function takeCommands({ refreshAll }: WorkbookDesk): void {
  Office.actions.associate(REFRESH_ALL, (event?: Office.AddinCommands.Event) => {
    void refreshAll().finally(() => event?.completed());
  });
}
