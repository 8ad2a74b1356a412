import { CLIENTS } from "../support/excel";
import { ENDS, FAULTS, KINDS } from "../support/fault-codes";
import { refreshFlow } from "../support/refresh-flow";
import { striking } from "../support/strike";

describe.each(CLIENTS)(
  "%s: whichever request of a refresh fails, the old or the new result stands whole",
  (client) => {
    const strikeEach = striking(`a refresh, ${client}`, () => refreshFlow(client, ["CHURN_RFM"]));
    test.each(FAULTS)("with %s", (_, strike) => strikeEach(strike));
    test.each(ENDS)("with %s, once the workbook is looked at again", (_, strike) =>
      strikeEach(strike)
    );
    test.each([0, 8, 20, 100, 150, 175])(
      "with AccessDenied in action %s of each request",
      (action) => strikeEach(["action", { code: "AccessDenied", action }])
    );
  }
);

describe.each(CLIENTS)("%s: whichever request fails while a grid grows or shrinks", (client) => {
  const strikeEach = striking(`a refresh of a grid, ${client}`, () =>
    refreshFlow(client, ["CHURN_COHORT"])
  );
  test.each(KINDS)("it stands whole, old or new, with %s", (_, strike) => strikeEach(strike));
});
