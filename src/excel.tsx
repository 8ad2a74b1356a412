import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { computeWith } from "./app/compute";
import { todayAsDay } from "./app/show";
import { startWorker } from "./app/worker-thread";
import { App } from "./taskpane/App";

const services = { compute: computeWith(startWorker), today: todayAsDay };

function render(isInExcel: boolean, displayLanguage: string): void {
  const container = document.getElementById("root");
  if (!container) throw new Error("The page has no #root.");
  createRoot(container).render(
    <StrictMode>
      <App services={services} isInExcel={isInExcel} displayLanguage={displayLanguage} />
    </StrictMode>
  );
}

// Without office.js, or where it finds no host, the page explains itself instead.
if (typeof Office === "undefined") {
  render(false, navigator.language);
} else {
  void Office.onReady(({ host }) => {
    const isInExcel = host === Office.HostType.Excel;
    render(isInExcel, isInExcel ? Office.context.displayLanguage : navigator.language);
  });
}
