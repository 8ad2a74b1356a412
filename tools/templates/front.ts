import { fill } from "../../src/text/say";
import type { Making } from "./making";
import { Page } from "./page";

/** The first page: what it is for, how to use it, and whatever the template puts below. */
export async function front(
  { words: { common }, title, about }: Making,
  data: string,
  put: (page: Page, context: Excel.RequestContext) => void
): Promise<void> {
  await Excel.run(async (context) => {
    const page = new Page(context.workbook.worksheets.getItem(common.start));
    page.head(title, about, [fill(common.paste, { sheet: data }), common.refresh, common.read]);
    put(page, context);
    page.print(title);
    await context.sync();
  });
}

/** Of so many rows the one that is shown in a place, where the last stand in the last places. Below 1: there is none. */
export function latest(rows: string, places: number, at: number): string {
  return at === places - 1 ? rows : `${rows}-${places - 1 - at}`;
}
