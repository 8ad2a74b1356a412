import { ANSWERS } from "../support/fault-codes";
import { strikeRefreshOfAll } from "../support/refresh-all-faults";

strikeRefreshOfAll("excel-web", ANSWERS);
