import { ANSWERS } from "../support/fault-codes";
import { strikeRefreshOfAll } from "../support/refresh-all-faults";

strikeRefreshOfAll("excel-win32", ANSWERS);
