/** The pane: results of this workbook, and what a refresh changed. */
export const paneWorkbook = {
  "workbook.title": "Results in this workbook",
  "workbook.about":
    "Each result can be computed anew from its source, where it stands. If anything fails, the earlier result stays as it was.",
  "workbook.newer":
    "A later version of the add-in wrote the results of this workbook. They are left as they are. Update the add-in to refresh them.",
  "workbook.restored":
    "The last refresh did not finish. {count} earlier {count:result was|results were} put back, whole.",
  "workbook.looking": "Looking at the workbook…",
  "workbook.look": "Look again",
  "workbook.refreshAll": "Refresh all",
  "workbook.refresh": "Refresh",
  "workbook.refreshOne": "Refresh {title}",
  "workbook.goTo": "Go to",
  "workbook.goToOne": "Go to the sheet {name}",
  "workbook.edit": "Edit",
  "workbook.editOne": "Edit {title}",
  "workbook.copy": "Duplicate",
  "workbook.copyOne": "Duplicate {title}",
  "automatic.title": "Refresh by itself",
  "automatic.onOpen": "Refresh when the workbook is opened",
  "automatic.onChange": "Refresh when a source changes",
  "automatic.about":
    "On this computer, where you have this add-in. Excel cannot undo beyond a refresh.",
  "workbook.remove": "Remove",
  "workbook.removeOne": "Remove {title}",
  "workbook.confirm":
    "This deletes the sheet {name} with everything on it, and it cannot be undone. Formulas that use its table will show #REF!.",
  "workbook.confirmEntry": "The entry is removed from this list. No sheet is deleted.",
  "workbook.delete": "Delete",
  "workbook.keep": "Keep",
  "workbook.now": "{title}:",
  "workbook.from": "From {source}, last refreshed {day}, {rows} {rows:row|rows} read",
  "workbook.current": "As many rows as at the last refresh; changed cells show after a refresh",
  "workbook.more": "{count} more {count:row|rows}",
  "workbook.fewer": "{count} fewer {count:row|rows}",
  "workbook.broken": "Cannot be refreshed",
  "workbook.unreadable":
    "This entry cannot be used: it is damaged, or something else wrote it. Nothing of it is carried out.",
  "workbook.same-result":
    "This entry would write over the result of another one. Nothing of it is carried out.",
  "workbook.unknown": "Unknown result",
  "workbook.done": "Refreshed {done} of {all}.",
  "workbook.cancelled":
    "Cancelled. What was refreshed until then stays; everything else is as it was.",
  "workbook.changes": "What changed",
  "changes.headline": "{before} → {after} ({difference})",
  "changes.points": "{before} → {after} ({points} percentage points)",
  "changes.sameHeadline": "{after}, as before",
  "changes.real": "A real change: chance alone does not explain it.",
  "changes.noise": "It may be noise: chance alone can explain a difference of this size.",
  "changes.read": "Rows read: {before} → {after} ({difference})",
  "changes.readSame": "Rows read: {after}, as before",
  "changes.rows": "Rows of the result: {before} → {after} ({difference})",
  "changes.keys":
    "Of these rows {added} {added:is|are} new; {gone} of the earlier ones {gone:is|are} gone.",
  "changes.rowsSame": "Rows of the result: {after}, as before",
} as const;
