import { fill } from "../../src/text/say";
import type { Making } from "./making";
import { Page, stepOf } from "./page";

/** The first page: what it is for, how to use it, and whatever the template puts below. */
export async function front(
  making: Making,
  data: string,
  put: (page: Page, context: Excel.RequestContext) => void
): Promise<void> {
  const { common } = making.words;
  await Excel.run(async (context) => {
    const page = new Page(context.workbook.worksheets.getItem(making.start));
    const steps = [fill(common.paste, { sheet: data }), common.refresh, common.read];
    page.head(making.title, making.about, steps);
    making.mentions.push({ on: making.start, of: data, ...stepOf(0, common.paste) });
    put(page, context);
    page.print(making.title);
    await context.sync();
  });
}

/** Of so many rows the one that is shown in a place, where the last stand in the last places. Below 1: there is none. */
export function latest(rows: string, places: number, at: number): string {
  return at === places - 1 ? rows : `${rows}-${places - 1 - at}`;
}
