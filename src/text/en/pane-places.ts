/** The pane: its parts, and what a person prefers. */
export const panePlaces = {
  "places.label": "Parts of the pane",
  "place.analyze": "Analyze",
  "place.workbook": "Workbook",
  "place.settings": "Settings",
  "place.opening": "Opening…",
  "place.failed":
    "This part of the pane could not be loaded. Check the connection, then try again.",
  "place.again": "Try again",
  "workbook.empty": "Nothing was written yet",
  "workbook.emptyAbout":
    "Answers that you write to a sheet are listed here, to be brought up to date when your data has changed.",
  "workbook.analyze": "Ask the first question",
  "preferences.language": "Language",
  "preferences.asExcel": "As in Excel",
  "preferences.languageAbout": "Of the pane, and of the sheets written from now on.",
  "preferences.notLoaded":
    "The words of that language could not be loaded. Check the connection, then choose it again.",
  "preferences.corrupt":
    "Your preferences could not be read, so the usual ones are used. They are kept again from your next change on.",
  "preferences.newer":
    "Your preferences were kept by a newer version of the add-in. What this version does not know is left as it is.",
  "preferences.not-kept":
    "Your preferences cannot be kept on this computer: the browser forbids it, or its storage is full. They last until the pane is closed.",
  "preferences.dismiss": "Close this message",
  "privacy.title": "Privacy",
  "privacy.leaves": "What leaves this computer",
  "privacy.leavesText":
    "Nothing. Rows, answers and settings stay in Excel. The pane fetches its own files and office.js from Microsoft, and sends nothing of yours.",
  "privacy.workbook": "What the workbook keeps",
  "privacy.workbookText":
    "The sheets that you have written, and what each column was and what was asked. It goes where the file goes.",
  "privacy.computer": "What this computer keeps",
  "privacy.computerText":
    "Your language and the part of the pane that was open last. No data of yours.",
} as const;
