import { removeRecipe } from "../../src/app/remove-recipe";
import type { Recipe } from "../../src/app/recipe";
import type { ClientName } from "../../workbench/channels/node";
import { CLIENTS } from "../support/excel";
import { ENDS, FAULTS } from "../support/fault-codes";
import { openOwn } from "../support/own-workbook";
import { recipes, write } from "../support/recipes";
import type { Opened } from "../support/shop";
import { type Flow, outcomeOf, striking } from "../support/strike";

function writing(client: ClientName): readonly [Opened, Flow] {
  const { excel, source } = openOwn(client);
  const flow: Flow = {
    starts: [() => excel.book.activate(source)],
    run: () => outcomeOf(() => write("CHURN_STATUS")),
    check: async ({ before, after, now, outcome: [trouble] }) => {
      expect(now.sheets).toEqual((trouble ? before : after).sheets);
      expect((await recipes()).length).toBeLessThanOrEqual(trouble ? 0 : 1);
    },
  };
  return [excel, flow];
}

async function removing(client: ClientName): Promise<readonly [Opened, Flow]> {
  const { excel } = openOwn(client);
  await write("CHURN_STATUS");
  const [recipe] = await recipes();
  const remove = async (known: Recipe | undefined) =>
    known && removeRecipe({ entry: { recipe: known }, recipe: known });
  const flow: Flow = {
    starts: [() => undefined],
    run: () => outcomeOf(() => remove(recipe)),
    check: async ({ after, now, outcome: [trouble] }) => {
      const isSheetLeft = now.sheets.size > after.sheets.size;
      const isKnown = (await recipes()).length > 0;
      if (!trouble) expect([isSheetLeft, isKnown]).toEqual([false, false]);
      // A sheet without its recipe could not be refreshed nor removed any more.
      if (isSheetLeft) expect(isKnown).toBe(true);
    },
  };
  return [excel, flow];
}

describe.each(CLIENTS)("%s: whichever request fails", (client) => {
  describe("a result is written whole or not at all", () => {
    const strikeEach = striking(`writing a result, ${client}`, () => writing(client));
    test.each([...FAULTS, ...ENDS])("with %s", (_, strike) => strikeEach(strike));
  });
  describe("a result is removed with what is known of it, or can be", () => {
    const strikeEach = striking(`removing a result, ${client}`, () => removing(client));
    test.each([...FAULTS, ...ENDS])("with %s", (_, strike) => strikeEach(strike));
  });
});
