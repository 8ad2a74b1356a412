import type { Pane } from "./use-pane";
import type { Personal } from "./use-personal";

/** What each part of the pane is given. */
export interface PlaceProps {
  readonly pane: Pane;
  readonly personal: Personal;
  readonly onAnalyze: () => void;
}
