import { fullAddress, toA1 } from "../../workbook/a1";
import { isError } from "../../workbook/errors";
import type { ChartModel, ChartSeriesModel, Rect, SheetModel } from "../../workbook/types";
import { readFlag, readNumber, readText } from "../read-bag";
import { colorOf } from "./styles";
import { escapeXml, XML_HEADER } from "./xml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface Shape {
  readonly element: string;
  /** Attributes of the plot before its series. */
  readonly head: string;
  readonly hasAxes: boolean;
  readonly isLying: boolean;
}

/** A chart part with references to the cells and the values they had, so that any program can draw it. */
export function chartXml(chart: ChartModel): string {
  const shape = shapeOf(chart.type);
  const series = chart.series.map((one, index) => seriesXml(chart, one, index)).join("");
  const isPie = !shape.hasAxes;
  const axes = isPie ? "" : '<c:axId val="111"/><c:axId val="222"/>';
  const tail = plotTail(chart, shape);
  const plot = `<c:${shape.element}>${shape.head}<c:varyColors val="${isPie ? 1 : 0}"/>${series}${tail}${axes}</c:${shape.element}>`;
  return (
    `${XML_HEADER}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(chart)}` +
    `<c:plotArea><c:layout/>${plot}${isPie ? "" : axesXml(chart, shape)}</c:plotArea>${legendXml(chart)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function shapeOf(type: string): Shape {
  const name = type.toLowerCase();
  const isLying = name.startsWith("bar");
  if (name.startsWith("doughnut"))
    return { element: "doughnutChart", head: "", hasAxes: false, isLying };
  if (name.includes("pie")) return { element: "pieChart", head: "", hasAxes: false, isLying };
  const grouping = /100/.test(type)
    ? "percentStacked"
    : name.includes("stacked")
      ? "stacked"
      : undefined;
  const group = `<c:grouping val="${grouping ?? "standard"}"/>`;
  if (name.includes("area")) return { element: "areaChart", head: group, hasAxes: true, isLying };
  if (name.includes("line")) return { element: "lineChart", head: group, hasAxes: true, isLying };
  const bars = `<c:barDir val="${isLying ? "bar" : "col"}"/><c:grouping val="${grouping ?? "clustered"}"/>`;
  return { element: "barChart", head: bars, hasAxes: true, isLying };
}

function plotTail(chart: ChartModel, { element }: Shape): string {
  const isStacked = /stacked/i.test(chart.type);
  if (element === "barChart") {
    const gap = readNumber(chart.series[0]?.bag, "gapWidth") ?? 60;
    return `<c:gapWidth val="${gap}"/>${isStacked ? '<c:overlap val="100"/>' : ""}`;
  }
  if (element === "lineChart") return '<c:marker val="1"/>';
  if (element === "pieChart") return '<c:firstSliceAng val="0"/>';
  return element === "doughnutChart" ? '<c:firstSliceAng val="0"/><c:holeSize val="55"/>' : "";
}

function seriesXml(chart: ChartModel, series: ChartSeriesModel, index: number): string {
  const name = escapeXml(series.name || `Series${index + 1}`);
  const type = series.chartType ?? chart.type;
  const isLine = /line/i.test(type);
  const hasNoMarkers = isLine && !/markers/i.test(type);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${name}</c:v></c:tx>`,
    shapeXml(series, isLine),
    hasNoMarkers ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    readFlag(series.bag, "hasDataLabels") === true ? LABELS : "",
    series.categories ? `<c:cat>${categoriesXml(series.categories)}</c:cat>` : "",
    series.values ? `<c:val>${numbersXml(series.values)}</c:val>` : "",
    isLine ? '<c:smooth val="0"/></c:ser>' : "</c:ser>",
  ].join("");
}

const LABELS =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function shapeXml({ bag }: ChartSeriesModel, isLine: boolean): string {
  const own = readText(bag, "format.fill.color") ?? readText(bag, "format.line.color");
  const color = colorOf(own)?.slice(2);
  if (color === undefined) return "";
  const solid = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  if (!isLine) return `<c:spPr>${solid}</c:spPr>`;
  const width = Math.round((readNumber(bag, "format.line.weight") ?? 2.25) * EMU_PER_POINT);
  const dash = DASHES[readText(bag, "format.line.lineStyle") ?? ""];
  const dashed = dash === undefined ? "" : `<a:prstDash val="${dash}"/>`;
  return `<c:spPr><a:ln w="${width}">${solid}${dashed}</a:ln></c:spPr>`;
}

const EMU_PER_POINT = 12_700;
const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  Dot: "sysDot",
  DashDot: "dashDot",
};

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

function numbersXml(place: Place): string {
  const format = place.sheet.numberFormat(place.rect.row, place.rect.column);
  const points = cellsOf(place).map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""
  );
  return (
    `<c:numRef><c:f>${formulaOf(place)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

function categoriesXml(place: Place): string {
  const cells = cellsOf(place);
  if (cells.every((value) => typeof value === "number")) return numbersXml(place);
  const points = cells.map((value, index) => {
    const text = isError(value) ? value.code : String(value);
    return `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  });
  return (
    `<c:strRef><c:f>${formulaOf(place)}</c:f><c:strCache><c:ptCount val="${points.length}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}

function cellsOf({ sheet, rect }: Place) {
  return Array.from({ length: rect.rows * rect.columns }, (_, index) =>
    sheet.value(rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns))
  );
}

/** With dollars: references of charts are absolute. */
function formulaOf({ sheet, rect }: Place): string {
  const absolute = toA1(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const address = fullAddress(sheet.name, rect);
  return escapeXml(address.slice(0, address.lastIndexOf("!") + 1) + absolute);
}

function titleXml(chart: ChartModel): string {
  const text = readText(chart.bag, "title.text");
  if (readFlag(chart.bag, "title.visible") === false) return '<c:autoTitleDeleted val="1"/>';
  if (text === undefined) return `<c:autoTitleDeleted val="${chart.series.length === 1 ? 0 : 1}"/>`;
  const font = readFont(chart.bag, "title.format.font");
  return `<c:title>${richText(text, font)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function readFont(bag: unknown, path: string): string {
  const size = readNumber(bag, `${path}.size`);
  const bold = readFlag(bag, `${path}.bold`);
  const points = size === undefined ? "" : ` sz="${Math.round(size * 100)}"`;
  const weight = bold === undefined ? "" : ` b="${bold ? 1 : 0}"`;
  return points + weight === "" ? "" : `<a:rPr${points}${weight}/>`;
}

function richText(text: string, font = ""): string {
  return `<c:tx><c:rich><a:bodyPr/><a:p><a:r>${font}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

function axesXml(chart: ChartModel, { isLying }: Shape): string {
  return categoryAxisXml(chart, isLying ? "l" : "b") + valueAxisXml(chart, isLying ? "b" : "l");
}

const TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

function categoryAxisXml({ bag }: ChartModel, side: string): string {
  const isReversed = readFlag(bag, "axes.categoryAxis.reversePlotOrder") === true;
  const every = readNumber(bag, "axes.categoryAxis.tickLabelSpacing");
  const skip = every === undefined ? "" : `<c:tickLblSkip val="${every}"/>`;
  return (
    `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/>${axisTitle(bag, "categoryAxis")}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `${TICKS}<c:tickLblPos val="low"/><c:crossAx val="222"/><c:crosses val="autoZero"/>${skip}</c:catAx>`
  );
}

function valueAxisXml({ bag, series }: ChartModel, side: string): string {
  const [low, high] = [
    readNumber(bag, "axes.valueAxis.minimum"),
    readNumber(bag, "axes.valueAxis.maximum"),
  ];
  const limits = `${high === undefined ? "" : `<c:max val="${high}"/>`}${low === undefined ? "" : `<c:min val="${low}"/>`}`;
  const unit = readNumber(bag, "axes.valueAxis.majorUnit");
  const steps = unit === undefined ? "" : `<c:majorUnit val="${unit}"/>`;
  const isHidden = readFlag(bag, "axes.valueAxis.visible") === false;
  const hasGrid = readFlag(bag, "axes.valueAxis.majorGridlines.visible") !== false;
  const first = series.find(({ values }) => values)?.values;
  const format =
    readText(bag, "axes.valueAxis.numberFormat") ??
    first?.sheet.numberFormat(first.rect.row, first.rect.column) ??
    "General";
  return (
    `<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="${isHidden ? 1 : 0}"/>` +
    `<c:axPos val="${side}"/>${hasGrid ? GRID : ""}${axisTitle(bag, "valueAxis")}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` +
    `${TICKS}<c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/>${steps}</c:valAx>`
  );
}

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function axisTitle(bag: unknown, axis: string): string {
  const text = readText(bag, `axes.${axis}.title.text`);
  return text === undefined ? "" : `<c:title>${richText(text)}<c:overlay val="0"/></c:title>`;
}

const SIDES: Readonly<Record<string, string>> = { Bottom: "b", Top: "t", Left: "l", Right: "r" };

function legendXml(chart: ChartModel): string {
  const isPie = !shapeOf(chart.type).hasAxes;
  const isShown = readFlag(chart.bag, "legend.visible") ?? (isPie || chart.series.length > 1);
  if (!isShown) return "";
  const side = SIDES[readText(chart.bag, "legend.position") ?? ""] ?? "b";
  return `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/></c:legend>`;
}
