import type { LoadTemplate } from "../app/insert-template";
import type { WorkbookDesk } from "../app/workbook-desk";
import type { Pane } from "./use-pane";
import type { Personal } from "./use-personal";

/** What each part of the pane is given. */
export interface PlaceProps {
  readonly services: { readonly desk: WorkbookDesk; readonly loadTemplate: LoadTemplate };
  readonly pane: Pane;
  readonly personal: Personal;
  /** Another place may be in front of it. */
  readonly isOpen: boolean;
  readonly onAnalyze: () => void;
}
