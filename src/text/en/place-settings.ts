/** The settings of a person, and what becomes of their data. */
export const placeSettings = {
  "preferences.language": "Language",
  "preferences.asExcel": "As in Excel",
  "preferences.languageAbout": "Of the pane, and of the sheets written from now on.",
  "defaults.title": "Your defaults",
  "defaults.about":
    "Every analysis in the pane starts with these, and each of them can still be changed there. Results already written and formulas in cells keep their own.",
  "defaults.asOf": "Last day that counts",
  "defaults.asOfAbout": "For lists of orders. Later rows are left out.",
  "defaults.asOf.data": "The latest date of the data",
  "defaults.asOf.today": "Today",
  "defaults.asOf.month-end": "The end of last month",
  "defaults.churn": "When a customer counts as lost",
  "defaults.calendar": "Fiscal years and weeks",
  "defaults.segments": "RFM scores",
  "defaults.benchmark": "Published figures",
  "defaults.industry": "Industry",
  "defaults.industryAbout": "Fills in the days of silence below; change them as you like.",
  "defaults.industry.any": "Any",
  "defaults.industry.manufacturing": "Manufacturing: {days} days",
  "defaults.industry.fmcg": "Consumer goods (FMCG): {days} days",
  "defaults.reset": "Back to the defaults of the product",
  "privacy.title": "Privacy",
  "privacy.leaves": "What leaves this computer",
  "privacy.leavesText":
    "Nothing. Rows, answers and settings stay in Excel. The pane fetches its own files and office.js from Microsoft, and sends nothing of yours.",
  "privacy.workbook": "What the workbook keeps",
  "privacy.workbookText":
    "The sheets that you have written, and of each what its columns were, what was asked and what the answer said. It goes where the file goes.",
  "privacy.computer": "What this computer keeps",
  "privacy.computerText":
    "Your language, your defaults, the part of the pane that was open last, and where you were in your last workbooks: positions of rows and columns as numbers, the question and its settings. No word or number of a cell, no name of a sheet or file.",
} as const;
