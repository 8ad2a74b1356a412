import type { ChartModel, SheetModel } from "../../workbook/types";
import { chartXml } from "./chart-out";
import type { OfficePackage } from "./package";
import { insertInSheet } from "./sheet-xml";
import { escapeXml, XML_HEADER } from "./xml";

const EMU_PER_POINT = 12_700;
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const USUAL_WIDTH = 48;
const USUAL_HEIGHT = 15;

/** Charts of all sheets as parts of the file: the library writes none. */
export async function addDrawings(
  file: OfficePackage,
  sheets: readonly SheetModel[]
): Promise<void> {
  let charts = 0;
  let drawings = 0;
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const drawing = `xl/drawings/drawing${++drawings}.xml`;
    const anchors: string[] = [];
    for (const chart of sheet.charts) {
      const part = `xl/charts/chart${++charts}.xml`;
      await file.add(part, chartXml(chart), CHART_TYPE);
      anchors.push(anchorXml(chart, await file.relate(drawing, "chart", part), anchors.length + 2));
    }
    await file.add(drawing, drawingXml(anchors), DRAWING_TYPE);
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const id = await file.relate(part, "drawing", drawing);
    await insertInSheet(file, part, `<drawing r:id="${id}"/>`);
  }
}

function drawingXml(anchors: readonly string[]): string {
  const namespaces =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return `${XML_HEADER}<xdr:wsDr ${namespaces}>${anchors.join("")}</xdr:wsDr>`;
}

/** Between two cells, so that a chart moves with the rows above it. */
function anchorXml(chart: ChartModel, relation: string, id: number): string {
  const right = chart.left + chart.width;
  const bottom = chart.top + chart.height;
  return (
    `<xdr:twoCellAnchor><xdr:from>${cornerXml(chart.sheet, chart.left, chart.top)}</xdr:from>` +
    `<xdr:to>${cornerXml(chart.sheet, right, bottom)}</xdr:to><xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(sheet: SheetModel, x: number, y: number): string {
  let column = 0;
  let left = x;
  for (;;) {
    const width = sheet.columnWidths.get(column) ?? USUAL_WIDTH;
    // Sums of widths are not exact: what ends with a column must not end just before.
    if (left < width - 1e-6) break;
    left -= width;
    column++;
  }
  const row = Math.floor(y / USUAL_HEIGHT);
  const top = y - row * USUAL_HEIGHT;
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(Math.max(0, left) * EMU_PER_POINT)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(top * EMU_PER_POINT)}</xdr:rowOff>`
  );
}

/** Points from the corner of the sheet to a corner of an anchor. */
export function cornerPoints(
  sheet: SheetModel,
  corner: { column: number; row: number; columnOffset: number; rowOffset: number }
): { x: number; y: number } {
  let x = corner.columnOffset / EMU_PER_POINT;
  for (let column = 0; column < corner.column; column++) {
    x += sheet.columnWidths.get(column) ?? USUAL_WIDTH;
  }
  return { x, y: corner.row * USUAL_HEIGHT + corner.rowOffset / EMU_PER_POINT };
}
