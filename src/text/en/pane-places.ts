/** The pane: its parts, and what a person prefers. */
export const panePlaces = {
  "places.label": "Parts of the pane",
  "place.analyze": "Analyze",
  "place.workbook": "Workbook",
  "place.functions": "Functions",
  "place.templates": "Templates",
  "place.settings": "Settings",
  "place.opening": "Opening…",
  "place.failed":
    "This part of the pane could not be loaded. Check the connection, then try again.",
  "place.again": "Try again",
  "workbook.empty": "Nothing was written yet",
  "workbook.emptyAbout":
    "Answers that you write to a sheet are listed here, to be brought up to date when your data has changed.",
  "workbook.analyze": "Ask the first question",
  "refresh.busy": "The results of this workbook are being refreshed…",
  "refresh.show": "Show",
  "edit.bar": "You are changing the result on the sheet {name}.",
  "edit.other":
    "This is another question: its answer goes to a sheet of its own. What is on {name} is left as it is.",
  "edit.stop": "Leave that result alone",
  "edit.replace": "Replace the result on {name}",
  "edit.hint": "Replaces the result where it stands. Your own sheets stay as they are.",
  "edit.beside": "Write to a new sheet",
  "preferences.notLoaded":
    "The words of that language could not be loaded. Check the connection, then choose it again.",
  "preferences.corrupt":
    "Your preferences could not be read, so the usual ones are used. They are kept again from your next change on.",
  "preferences.newer":
    "Your preferences were kept by a newer version of the add-in. What this version does not know is left as it is.",
  "preferences.not-kept":
    "Your preferences cannot be kept on this computer: the browser forbids it, or its storage is full. They last until the pane is closed.",
  "preferences.dismiss": "Close this message",
} as const;
