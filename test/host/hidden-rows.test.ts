import { chooseSelection } from "../../src/app/choose-data";
import { hiddenRows } from "../../src/workbook";
import { CLIENTS } from "../support/excel";
import { openShop } from "../support/recipes";

describe.each(CLIENTS)("%s: of the rows of a list", (client) => {
  test("those are hidden that a filter or a person has hidden: none, some or all", async () => {
    const { book, host } = openShop(client);
    const { place } = (await chooseSelection()).source;
    const { syncs } = host.stats;
    expect(await hiddenRows(place, 1)).toBeUndefined();
    expect(host.stats.syncs - syncs).toBe(1);
    for (const row of [3, 7, 40]) book.active.hiddenRows.add(row);
    expect([...((await hiddenRows(place, 1)) ?? [])]).toEqual([0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
    for (let row = 1; row < 60; row++) book.active.hiddenRows.add(row);
    expect([...((await hiddenRows(place, 1)) ?? [])]).toEqual(Array(10).fill(1));
    expect(await hiddenRows({ ...place, rows: 1 }, 1)).toBeUndefined();
  });
});
