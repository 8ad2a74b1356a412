import { CLIENTS } from "../support/excel";
import { FAULTS } from "../support/fault-codes";
import { refreshFlow } from "../support/refresh-flow";
import { striking } from "../support/strike";

describe.each(CLIENTS)(
  "%s: whichever request of a refresh of all results fails, each result stands whole, old or new",
  (client) => {
    const strikeEach = striking(`a refresh of all results, ${client}`, () =>
      refreshFlow(client, ["CHURN_RFM", "CHURN_STATUS"])
    );
    test.each(FAULTS)("with %s", (_, strike) => strikeEach(strike));
  }
);
