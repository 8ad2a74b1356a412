/** The settings of a person, and what becomes of their data. */
export const placeSettings = {
  "preferences.language": "Language",
  "preferences.asExcel": "As in Excel",
  "preferences.languageAbout": "Of the pane, and of the sheets written from now on.",
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
