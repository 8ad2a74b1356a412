import { useEffect, useSyncExternalStore } from "react";
import type { WorkbookDesk } from "../app/workbook-desk";
import type { WorkbookState } from "../app/workbook-state";

/** The desk and what it shows now. */
export interface Workbook {
  readonly desk: WorkbookDesk;
  readonly state: WorkbookState;
}

export function useWorkbook(desk: WorkbookDesk): Workbook {
  return { desk, state: useSyncExternalStore(desk.watch, desk.state) };
}

/** Looks at the workbook whenever its place is opened, and after what failed or was cancelled. */
export function useLooks({ desk, state: { trouble, news, list } }: Workbook, isOpen: boolean) {
  // A failed look is not repeated.
  const isUnsure = trouble !== undefined && trouble.task !== "list";
  useEffect(() => {
    if (isOpen || isUnsure) void desk.list();
  }, [desk, isOpen, isUnsure]);
  useEffect(() => {
    if (isOpen && news && list) desk.dismiss();
  }, [desk, isOpen, news, list]);
}
