import type { ClientName } from "../../workbench/channels/node";
import type { TitledStrike } from "./fault-codes";
import { refreshFlow } from "./refresh-flow";
import { striking } from "./strike";

/** A result is refreshed here as it is alone, where every request is struck on both clients: of each two requests one client meets
 * the first and the other the second, unless both are to meet each. */
const isWhole = process.env["CHURN_EVERY_REQUEST"] !== undefined;

/** In several files, for a file runs in one process. */
export function strikeRefreshOfAll(client: ClientName, faults: readonly TitledStrike[]): void {
  describe(`${client}: whichever request of a refresh of all results fails`, () => {
    const requests = { first: client === "excel-web" ? 1 : 2, step: 2 };
    const strikeEach = striking(`a refresh of all results, ${client}`, async () => {
      const [excel, flow] = await refreshFlow(client, ["CHURN_RFM", "CHURN_STATUS"]);
      return [excel, isWhole ? flow : { ...flow, requests }];
    });
    test.each(faults)("each stands whole, old or new, with %s", (_, strike) => strikeEach(strike));
  });
}
