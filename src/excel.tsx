import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browserStore } from "./app/browser-store";
import { computeWith } from "./app/compute";
import { loadPreferences } from "./app/preferences";
import { nowAsDay } from "./app/show";
import { workbookDesk } from "./app/workbook-desk";
import { loadTemplate } from "./app/template-chunk";
import { startWorker } from "./app/worker-thread";
import { takeCommands } from "./commands/refresh-all";
import { App } from "./taskpane/App";
import { loadWords } from "./text/load-words";
import { languageOf } from "./text/say";

const store = browserStore();
const work = { compute: computeWith(startWorker), now: nowAsDay, loadWords, store };
const desk = workbookDesk(work);

async function render(isInExcel: boolean, displayLanguage: string): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new Error("The page has no #root.");
  const preferred = loadPreferences(store).preferences.language;
  const wanted = preferred ?? languageOf(displayLanguage);
  // English is in the page, whatever becomes of the others.
  const words = await loadWords(wanted).catch(() => loadWords("en"));
  const services = { ...work, desk, loadTemplate, displayLanguage };
  createRoot(container).render(
    <StrictMode>
      <App services={services} isInExcel={isInExcel} words={words} />
    </StrictMode>
  );
}

// Without office.js, or where it finds no host, the page explains itself instead.
if (typeof Office === "undefined") {
  void render(false, navigator.language);
} else {
  void Office.onReady(({ host }) => {
    const isInExcel = host === Office.HostType.Excel;
    if (isInExcel) {
      takeCommands(desk);
      void desk.start();
    }
    void render(isInExcel, isInExcel ? Office.context.displayLanguage : navigator.language);
  });
}
