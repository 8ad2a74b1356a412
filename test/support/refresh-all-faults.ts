import type { ClientName } from "../../workbench/channels/node";
import type { TitledStrike } from "./fault-codes";
import { refreshFlow } from "./refresh-flow";
import { striking } from "./strike";

/** In several files, for a file runs in one process. */
export function strikeRefreshOfAll(client: ClientName, faults: readonly TitledStrike[]): void {
  describe(`${client}: whichever request of a refresh of all results fails`, () => {
    const strikeEach = striking(`a refresh of all results, ${client}`, () =>
      refreshFlow(client, ["CHURN_RFM", "CHURN_STATUS"])
    );
    test.each(faults)("each stands whole, old or new, with %s", (_, strike) => strikeEach(strike));
  });
}
