import { CLIENTS } from "../support/excel";
import { REFUSALS } from "../support/fault-codes";
import { strikeRefreshOfAll } from "../support/refresh-all-faults";

for (const client of CLIENTS) strikeRefreshOfAll(client, REFUSALS);
