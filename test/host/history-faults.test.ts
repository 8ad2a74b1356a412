import { keepHistory } from "../../src/app/history";
import { CLIENTS } from "../support/excel";
import { KINDS } from "../support/fault-codes";
import { refreshFlow } from "../support/refresh-flow";
import { striking } from "../support/strike";

const HISTORY = "History of figures";

describe.each(CLIENTS)(
  "%s: whichever request fails, a new result has its figures in the history, and an old one none",
  (client) => {
    const strikeEach = striking(`a refresh with a history, ${client}`, async () => {
      const [excel, flow] = await refreshFlow(client, ["CHURN_STATUS"], () => keepHistory(true));
      const [result] = excel.book.sheets.slice(-1);
      const check: typeof flow.check = async (standing) => {
        await flow.check(standing);
        const { before, after, now } = standing;
        const isNew = (name: string) => now.sheets.get(name) === after.sheets.get(name);
        expect(after.sheets.get(HISTORY)).not.toBe(before.sheets.get(HISTORY));
        expect(isNew(HISTORY)).toBe(isNew(result?.name ?? ""));
      };
      // Its sheet may be there without figures: what comes next has a place then.
      const isDraft = (name: string, text: string) =>
        name === HISTORY && text.includes('"rows":2,');
      return [excel, { ...flow, check, isDraft }];
    });
    test.each(KINDS)("with %s", (_, strike) => strikeEach(strike));
  }
);
