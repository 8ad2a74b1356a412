import { allAnalyses } from "../core/catalog";
import type { Analysis } from "../core/define";

export function analysisOf(id: string): Analysis {
  const found = allAnalyses.find((analysis) => analysis.id === id);
  if (!found) throw new Error("There is no such analysis.");
  return found;
}
