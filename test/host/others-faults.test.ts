import { tidyWorkbook } from "../../src/workbook";
import type { SheetModel } from "../../workbench/workbook/types";
import { bodyOf, openShop, refresh } from "../support/recipes";
import type { Opened } from "../support/shop";
import { strikeEach, tellRuns } from "../support/strike";
import { expectDone, twoStates } from "../support/two-states";

let runs = 0;
afterAll(() => tellRuns(runs, "a refresh while somebody else works"));

interface Scene {
  readonly book: Opened["book"];
  readonly source: SheetModel;
  readonly result: SheetModel;
}
/** What somebody else does, and how it is taken back. */
interface Deed {
  readonly act: (scene: Scene) => void;
  readonly takeBack?: (scene: Scene) => void;
  /** What has to be there still, before it is taken back. */
  readonly kept?: (scene: Scene) => boolean;
  /** A refresh may find the rows as they are meanwhile. */
  readonly changesRows?: true;
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const put = (
  { book }: Scene,
  sheet: SheetModel,
  at: ReturnType<typeof cell>,
  value: string | number
) => book.write(sheet, at, () => value, "coauthor");

const DEEDS: Readonly<Record<string, Deed>> = {
  "renames both sheets and types beside the result": {
    act: (scene) => {
      put(scene, scene.result, cell(2, 20), "their note");
      scene.book.renameSheet(scene.source, "Their rows");
      scene.book.renameSheet(scene.result, "Their result");
    },
    kept: ({ source, result }) =>
      result.value(2, 20) === "their note" &&
      source.name === "Their rows" &&
      result.name === "Their result",
    takeBack: ({ book, source, result }) => {
      book.clear(result, cell(2, 20), "All");
      book.renameSheet(source, "Sheet1");
      book.renameSheet(result, "RFM segments");
    },
  },
  "types an amount into the rows": {
    act: (scene) => put(scene, scene.source, cell(1, 2), 9_999),
    kept: ({ source }) => source.value(1, 2) === 9_999,
    takeBack: (scene) => put(scene, scene.source, cell(1, 2), 120),
    changesRows: true,
  },
  "inserts rows above those that are read, and one among them": {
    act: (scene) => {
      const { book, source } = scene;
      book.insertRows(source, 4, 1, "coauthor");
      ["C-099", 45_380, 33].forEach((value, at) => put(scene, source, cell(4, at), value));
      book.insertRows(source, 0, 3, "coauthor");
    },
    kept: ({ source }) => source.value(7, 0) === "C-099",
    takeBack: ({ book, source }) => {
      book.deleteRows(source, 0, 3, "coauthor");
      book.deleteRows(source, 4, 1, "coauthor");
    },
    changesRows: true,
  },
  "removes a hidden sheet, as an add-in of theirs that tidies would": {
    act: ({ book }) => {
      for (const sheet of book.sheets.filter(({ visibility }) => visibility !== "Visible"))
        book.deleteSheet(sheet);
    },
  },
};

describe("while a result is refreshed, somebody else", () => {
  test.each(Object.entries(DEEDS))("%s, at any request", async (_, deed) => {
    const excel = openShop("excel-web");
    const { source, results, put: putState } = await twoStates(excel, ["CHURN_RFM"]);
    const [result] = results;
    if (!result) throw new Error("Nothing was written.");
    const scene = { book: excel.book, source, result };
    const body = () => JSON.stringify(bodyOf(excel, "Churn_RFM"));
    const refreshed = async () => {
      expectDone(await refresh());
      return body();
    };
    const bodies: string[] = [];
    const others: string[] = [];
    for (const state of [0, 1]) {
      putState(state);
      bodies.push(await refreshed());
      if (!deed.changesRows) continue;
      deed.act(scene);
      others.push(await refreshed());
      deed.takeBack?.(scene);
    }
    let current = 1;
    const job = async (isStruck: () => boolean) => {
      const wanted = 1 - current;
      putState(wanted);
      const outcome = await refresh().catch(() => []);
      excel.host.faults.clear();
      await tidyWorkbook();
      if (isStruck()) expect(deed.kept?.(scene) ?? true).toBe(true);
      const isNew = outcome.length > 0 && outcome.every((each) => "after" in each);
      const standing = isNew ? [bodies[wanted]] : bodies;
      expect([...standing, ...others]).toContain(body());
      if (isStruck()) deed.takeBack?.(scene);
      expect(excel.book.sheets).toEqual([source, result]);
      if (!bodies.includes(body())) expect(await refreshed()).toBe(bodies[wanted]);
      current = bodies.indexOf(body());
    };
    runs += await strikeEach(excel, ["meanwhile", { act: () => deed.act(scene) }], { job });
  });
});
