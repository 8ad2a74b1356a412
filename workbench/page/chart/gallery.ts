import type { ChartModel } from "../../workbook/types";
import type { Pane } from "../grid/view";
import { fontCss, Ruler } from "../look/measure";
import type { Theme } from "../look/theme";
import { drawChart, type PictureSize } from "./draw";
import { LABEL_SIZE } from "./frame";

/** Charts already drawn, kept while nothing they show changes: scrolling only moves them. */
export class ChartGallery {
  private readonly pictures = new Map<string, SVGSVGElement>();
  private readonly ruler = new Ruler();

  constructor(private readonly theme: Theme) {}

  forget(): void {
    this.pictures.clear();
  }

  /** One picture per pane: a chart over frozen rows is seen in two of them. */
  picture(chart: ChartModel, size: PictureSize, pane: Pane): SVGSVGElement {
    const key = [chart.id, size.width, size.height, pane.rows.from, pane.columns.from].join(" ");
    const known = this.pictures.get(key);
    if (known) return known;
    const font = fontCss({ size: LABEL_SIZE * 0.75, bold: false, italic: false });
    const picture = drawChart(chart, size, {
      theme: this.theme,
      measure: (text) => this.ruler.width(text, font),
    });
    this.pictures.set(key, picture);
    return picture;
  }
}
