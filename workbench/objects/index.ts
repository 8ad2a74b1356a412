import { WireObject } from "../richapi/wire-object";
import {
  applicationKind,
  cultureKind,
  datetimeFormatInfoKind,
  documentPropertiesKind,
  numberFormatInfoKind,
  runtimeKind,
} from "./application";
import { rangeAreasKind, rangesKind } from "./areas";
import { chartKind } from "./chart";
import { chartSeriesKind, chartSeriesListKind } from "./chart-series";
import { chartsKind } from "./charts";
import { conditionalFormatKind, conditionalFormatsKind } from "./conditional-formats";
import {
  customPropertiesKind,
  customPropertyKind,
  sheetPropertiesKind,
  sheetPropertyKind,
} from "./custom-properties";
import { customXmlPartKind, customXmlPartsKind, scopedXmlPartsKind } from "./custom-xml";
import { autoFilterKind, filterKind } from "./filters";
import { freezePanesKind } from "./freeze-panes";
import { nameKind, namesKind, nameValuesKind } from "./names";
import { workbookProtectionKind, worksheetProtectionKind } from "./protection";
import { rangeKind } from "./range";
import { dataValidationKind, rangeSortKind, rangeViewKind } from "./range-extras";
import {
  formatProtectionKind,
  rangeBorderKind,
  rangeBordersKind,
  rangeFillKind,
  rangeFontKind,
  rangeFormatKind,
} from "./range-format";
import { settingKind, settingsKind } from "./settings";
import { tableKind, tableSortKind } from "./table";
import { tableColumnKind, tableColumnsKind } from "./table-columns";
import { tableRowKind, tableRowsKind } from "./table-rows";
import { scopedTablesKind, tablesKind } from "./tables";
import type { Excel, Targets } from "./targets";
import { workbookKind } from "./workbook";
import { worksheetKind } from "./worksheet";
import { worksheetsKind } from "./worksheets";

const kinds: Excel["kinds"] = {
  Application: applicationKind,
  AutoFilter: autoFilterKind,
  Chart: chartKind,
  ChartCollection: chartsKind,
  ChartSeries: chartSeriesKind,
  ChartSeriesCollection: chartSeriesListKind,
  ConditionalFormat: conditionalFormatKind,
  ConditionalFormatCollection: conditionalFormatsKind,
  CultureInfo: cultureKind,
  CustomProperty: customPropertyKind,
  CustomPropertyCollection: customPropertiesKind,
  CustomXmlPart: customXmlPartKind,
  CustomXmlPartCollection: customXmlPartsKind,
  CustomXmlPartScopedCollection: scopedXmlPartsKind,
  DataValidation: dataValidationKind,
  DatetimeFormatInfo: datetimeFormatInfoKind,
  DocumentProperties: documentPropertiesKind,
  Filter: filterKind,
  FormatProtection: formatProtectionKind,
  NamedItem: nameKind,
  NamedItemArrayValues: nameValuesKind,
  NamedItemCollection: namesKind,
  NumberFormatInfo: numberFormatInfoKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  RangeBorder: rangeBorderKind,
  RangeBorderCollection: rangeBordersKind,
  RangeCollection: rangesKind,
  RangeFill: rangeFillKind,
  RangeFont: rangeFontKind,
  RangeFormat: rangeFormatKind,
  RangeSort: rangeSortKind,
  RangeView: rangeViewKind,
  Runtime: runtimeKind,
  Setting: settingKind,
  SettingCollection: settingsKind,
  Table: tableKind,
  TableCollection: tablesKind,
  TableColumn: tableColumnKind,
  TableColumnCollection: tableColumnsKind,
  TableRow: tableRowKind,
  TableRowCollection: tableRowsKind,
  TableScopedCollection: scopedTablesKind,
  TableSort: tableSortKind,
  Workbook: workbookKind,
  WorkbookProtection: workbookProtectionKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetsKind,
  WorksheetCustomProperty: sheetPropertyKind,
  WorksheetCustomPropertyCollection: sheetPropertiesKind,
  WorksheetFreezePanes: freezePanesKind,
  WorksheetProtection: worksheetProtectionKind,
};

/** The workbook as its wire objects see it. */
export function createExcel(parts: Omit<Excel, "make" | "kinds">): Excel {
  const excel: Excel = {
    ...parts,
    kinds,
    make<K extends keyof Targets>(type: K, of: Omit<Targets[K], "excel">) {
      // Each target is what its kind adds to the workbook.
      return new WireObject(kinds[type], { ...of, excel } as unknown as Targets[K]);
    },
  };
  return excel;
}
