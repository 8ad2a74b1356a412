import type { Kind, WireObject } from "../richapi/wire-object";
import type {
  ChartModel,
  ChartSeriesModel,
  ConditionalFormatModel,
  CustomXmlModel,
  NameModel,
  Rect,
  SheetModel,
  TableModel,
  WorkbookModel,
} from "../workbook/types";

/** What every wire object can reach: the workbook, and the making of other wire objects. */
export interface Excel {
  readonly book: WorkbookModel;
  readonly culture: Culture;
  /** Excel on the web refuses replies over 5 MB; on the desktop very large reads give null instead. */
  platform: "web" | "desktop";
  /** What belongs to no object of the model: kept by name, for as long as the workbook is open. */
  readonly memory: Record<string, unknown>;
  /** Workbooks that came with the request at hand, opened, by their text in Base64. */
  readonly files: ReadonlyMap<string, WorkbookModel>;
  /** Context.runtime.enableEvents. */
  eventsEnabled: boolean;
  readonly kinds: { readonly [K in keyof Targets]: Kind<Targets[K]> };
  make<K extends keyof Targets>(type: K, of: Omit<Targets[K], "excel">): WireObject<Targets[K]>;
  /** The client is done with a range it kept, or with all of them. */
  release(reference?: string): void;
}

export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dateSeparator: string;
  readonly longDatePattern: string;
  readonly shortDatePattern: string;
}

interface OfWorkbook {
  readonly excel: Excel;
}
interface OfSheet extends OfWorkbook {
  readonly sheet: SheetModel;
}
interface MaybeOfSheet extends OfWorkbook {
  /** The sheet whose items these are; of the whole workbook without. */
  readonly within?: SheetModel | undefined;
}
export interface RangeTarget extends OfSheet {
  readonly rect: Rect;
}
export interface AreasTarget extends OfSheet {
  readonly areas: readonly Rect[];
}
export interface TableTarget extends OfWorkbook {
  readonly table: TableModel;
}
export interface TablePartTarget extends TableTarget {
  /** Zero-based, within the table's body. */
  readonly index: number;
}
export interface ChartTarget extends OfWorkbook {
  readonly chart: ChartModel;
}
export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesModel;
}
export interface FormatTarget extends RangeTarget {
  /** ["fill"] of a range's format, ["borders", "EdgeTop"]. */
  readonly path: readonly string[];
}

/** What the objects of each class stand for. */
export interface Targets {
  Workbook: OfWorkbook;
  Application: OfWorkbook;
  CultureInfo: OfWorkbook;
  NumberFormatInfo: OfWorkbook;
  DatetimeFormatInfo: OfWorkbook;
  CustomPropertyCollection: OfWorkbook;
  CustomProperty: OfWorkbook & { readonly key: string };
  Runtime: OfWorkbook;
  DocumentProperties: OfWorkbook;
  WorkbookProtection: OfWorkbook;
  WorksheetCollection: OfWorkbook;
  Worksheet: OfSheet;
  WorksheetProtection: OfSheet;
  WorksheetFreezePanes: OfSheet;
  WorksheetCustomPropertyCollection: OfSheet;
  WorksheetCustomProperty: OfSheet & { readonly key: string };
  AutoFilter: OfSheet & { readonly table?: TableModel };
  Filter: TablePartTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeView: RangeTarget;
  RangeSort: RangeTarget;
  RangeFormat: FormatTarget;
  RangeFill: FormatTarget;
  RangeFont: FormatTarget;
  FormatProtection: FormatTarget;
  RangeBorderCollection: FormatTarget;
  RangeBorder: FormatTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: OfSheet & { readonly format: ConditionalFormatModel };
  TableCollection: MaybeOfSheet;
  TableScopedCollection: RangeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TablePartTarget;
  TableRowCollection: TableTarget;
  TableRow: TablePartTarget;
  TableSort: TableTarget;
  NamedItemCollection: MaybeOfSheet;
  NamedItem: OfWorkbook & { readonly name: NameModel };
  NamedItemArrayValues: RangeTarget;
  ChartCollection: OfSheet;
  Chart: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  SettingCollection: OfWorkbook;
  Setting: OfWorkbook & { readonly key: string };
  CustomXmlPartCollection: OfWorkbook;
  CustomXmlPartScopedCollection: OfWorkbook & { readonly namespace: string };
  CustomXmlPart: OfWorkbook & { readonly part: CustomXmlModel };
}
