import { bagObject, innerBag } from "../richapi/bag";
import { classInfo } from "../richapi/schema";
import { invalidSelection } from "../richapi/errors";
import type { Gets, Kind, WireObject } from "../richapi/wire-object";
import { invalidReference } from "../richapi/errors";
import { parseA1 } from "../workbook/a1";
import { itemNotFound } from "../workbook/errors";
import { rectOf } from "../workbook/rect";
import type { ChartModel } from "../workbook/types";
import { text } from "./args";
import { ACTIVE_CHART } from "./chart";
import { insertSheets } from "./insert-sheets";
import { rangeAt } from "./range-place";
import { remembered } from "./remembered";
import type { Excel, Targets } from "./targets";

type Workbook = Targets["Workbook"];

const kept = remembered<Workbook>(({ excel }) => excel.memory, {
  chartDataPointTrack: true,
  isDirty: true,
  usePrecisionAsDisplayed: false,
});

/** Collections Excel has and this host leaves empty. */
const emptyOnes: Gets<Workbook> = Object.fromEntries(
  ["bindings", "comments", "pivotTables", "queries", "slicers", "styles", "tableStyles"].map(
    (name) => [name, ({ excel }: Workbook) => emptyCollection(excel, name)]
  )
);

export const workbookKind: Kind<Workbook> = {
  type: "Workbook",
  gets: {
    ...kept.gets,
    ...emptyOnes,
    name: ({ excel }) => excel.book.name,
    readOnly: ({ excel }) => excel.book.readOnly,
    autoSave: () => false,
    calculationEngineVersion: () => 191029,
    previouslySaved: () => false,
    application: ({ excel }) => excel.make("Application", {}),
    customXmlParts: ({ excel }) => excel.make("CustomXmlPartCollection", {}),
    names: ({ excel }) => excel.make("NamedItemCollection", {}),
    properties: ({ excel }) => excel.make("DocumentProperties", {}),
    protection: ({ excel }) => excel.make("WorkbookProtection", {}),
    settings: ({ excel }) => excel.make("SettingCollection", {}),
    tables: ({ excel }) => excel.make("TableCollection", {}),
    worksheets: ({ excel }) => excel.make("WorksheetCollection", {}),
    _Runtime: ({ excel }) => excel.make("Runtime", {}),
  },
  sets: kept.sets ?? {},
  calls: {
    getSelectedRange: ({ excel }) => rangeAt(selected(excel), onlyArea(excel)),
    getSelectedRanges: ({ excel }) =>
      excel.make("RangeAreas", { sheet: excel.book.active, areas: excel.book.selection }),
    getActiveCell: ({ excel }) => {
      const { row, column } = firstArea(excel);
      return rangeAt(selected(excel), rectOf(row, column));
    },
    getActiveChart: ({ excel }) => excel.make("Chart", { chart: activeChart(excel) }),
    getIsActiveCollabSession: () => false,
    insertWorksheetsFromBase64: ({ excel }, file, options) => insertSheets(excel, file, options),
    save({ excel }) {
      excel.memory["isDirty"] = false;
      return null;
    },
    _RemoveReference({ excel }, reference) {
      excel.release(text(reference));
      return null;
    },
    _RemoveAllReferences({ excel }) {
      excel.release();
      return null;
    },
    _GetRangeForEventByReferenceId: ({ excel }, reference) => eventRange(excel, text(reference)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ excel }, reference) =>
      eventRange(excel, text(reference)),
    // The web client says so here as well as to the service of custom functions, which is the one that counts.
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
};

function emptyCollection(excel: Excel, name: string): WireObject {
  const { type } = classInfo("Workbook").navigations[name] ?? { type: name };
  return bagObject(type, innerBag({ store: excel.memory }, name));
}

function selected(excel: Excel) {
  return { excel, sheet: excel.book.active };
}

function firstArea(excel: Excel) {
  return excel.book.selection[0] ?? rectOf(0, 0);
}

/** Excel gives no range for a selection of several areas: getSelectedRanges does. */
function onlyArea(excel: Excel) {
  if (excel.book.selection.length > 1) throw invalidSelection();
  return firstArea(excel);
}

function activeChart({ book, memory }: Excel): ChartModel {
  const chart = book.active.charts.find((one) => one === memory[ACTIVE_CHART]);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Events name the changed range "sheet id!address", so that nothing need be kept for handlers that never ask. */
function eventRange(excel: Excel, reference: string) {
  const mark = reference.lastIndexOf("!");
  const sheet = excel.book.sheet(reference.slice(0, mark));
  const parsed = parseA1(reference.slice(mark + 1));
  if (!sheet || !parsed) throw invalidReference();
  return rangeAt({ excel, sheet }, parsed.rect);
}
